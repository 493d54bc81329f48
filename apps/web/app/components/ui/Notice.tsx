import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

import { cn } from '~/lib/cn';

interface NoticeProps {
  readonly icon: LucideIcon;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  readonly tone?: 'neutral' | 'failed';
  readonly role?: 'alert' | 'status';
  readonly level?: 1 | 2 | 3;
}

/** The middle of a page that has nothing else to show: an icon, a line, what to do. */
export function Notice({ icon: Icon, title, children, actions, tone = 'neutral', role, level = 2 }: NoticeProps) {
  const Heading = `h${level}` as const;
  return (
    <div role={role} className="mx-auto flex max-w-md flex-col items-center px-4 py-14 text-center">
      <span className={cn('mb-4 flex size-11 items-center justify-center rounded-full', tone === 'failed' ? 'bg-failed-soft text-failed' : 'bg-hover text-ink-mute')}>
        <Icon size={20} aria-hidden />
      </span>
      <Heading className="text-base font-semibold">{title}</Heading>
      {children !== undefined && <div className="text-ink-mute mt-1 text-sm text-pretty">{children}</div>}
      {actions !== undefined && <div className="mt-5 flex flex-wrap justify-center gap-2">{actions}</div>}
    </div>
  );
}
