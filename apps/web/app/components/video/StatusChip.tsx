import { CircleAlert, CircleCheck, CircleDashed, Clock, LoaderCircle, type LucideIcon } from 'lucide-react';

import { cn } from '~/lib/cn';
import { texts } from '~/lib/texts';
import type { ProcessingStatus } from '~/types/api';

const looks: Record<ProcessingStatus, { icon: LucideIcon; tone: string; spins?: boolean }> = {
  PENDING: { icon: Clock, tone: 'bg-waiting-soft text-waiting' },
  PROCESSING: { icon: LoaderCircle, tone: 'bg-running-soft text-running', spins: true },
  COMPLETED: { icon: CircleCheck, tone: 'bg-done-soft text-done' },
  FAILED: { icon: CircleAlert, tone: 'bg-failed-soft text-failed' },
};

/** Where a video stands: always an icon, a word and a colour. */
export function StatusChip({ status }: { readonly status: ProcessingStatus | null }) {
  const look = status === null ? { icon: CircleDashed, tone: 'bg-waiting-soft text-waiting' } : looks[status];
  const Icon = look.icon;
  return (
    <span className={cn('inline-flex h-6 items-center gap-1.5 rounded-full px-2 text-xs font-medium', look.tone)}>
      <Icon size={13} aria-hidden className={cn('spins' in look && look.spins === true && 'animate-spin motion-reduce:animate-none')} />
      {status === null ? texts.noStatus : texts.status[status]}
    </span>
  );
}
