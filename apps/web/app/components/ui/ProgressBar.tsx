import { cn } from '~/lib/cn';

interface ProgressBarProps {
  readonly label: string;
  readonly percent: number;
  readonly tone?: 'accent' | 'running';
  readonly className?: string;
}

export function ProgressBar({ label, percent, tone = 'running', className }: ProgressBarProps) {
  const value = Math.round(Math.min(100, Math.max(0, percent)));
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={value}
      className={cn('bg-line h-1 overflow-hidden rounded-full', className)}
    >
      <div
        className={cn('h-full rounded-full transition-[width] duration-200', tone === 'running' ? 'bg-running' : 'bg-accent')}
        style={{ width: `${value}%` }}
      />
    </div>
  );
}
