import type { ComponentProps } from 'react';

import { cn } from '~/lib/cn';

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong border-transparent',
  plain: 'bg-surface text-ink border-line hover:bg-hover',
  quiet: 'text-ink-soft border-transparent hover:bg-hover hover:text-ink',
  danger: 'bg-failed-soft text-failed border-transparent hover:border-failed',
} as const;

export type ButtonLook = keyof typeof looks;

export function buttonClass(look: ButtonLook = 'plain', size: 'small' | 'normal' = 'normal'): string {
  return cn(
    'inline-flex shrink-0 items-center justify-center gap-2 rounded-card border font-medium whitespace-nowrap transition-colors duration-150',
    'disabled:pointer-events-none disabled:opacity-55',
    size === 'small' ? 'h-7 px-2.5 text-xs' : 'h-9 px-3.5 text-sm',
    looks[look],
  );
}

interface ButtonProps extends ComponentProps<'button'> {
  readonly look?: ButtonLook;
  readonly size?: 'small' | 'normal';
}

export function Button({ look = 'plain', size = 'normal', className, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={cn(buttonClass(look, size), className)} {...rest} />;
}

interface IconButtonProps extends ComponentProps<'button'> {
  /** Said by screen readers and shown on hover. */
  readonly label: string;
  readonly small?: boolean;
}

/** A square button of one icon, always named. */
export function IconButton({ label, small = false, className, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button
      type={type}
      aria-label={label}
      title={label}
      className={cn(
        'text-ink-mute hover:bg-hover hover:text-ink inline-flex shrink-0 items-center justify-center rounded-card transition-colors duration-150',
        'disabled:pointer-events-none disabled:opacity-50',
        small ? 'size-7' : 'size-9',
        className,
      )}
      {...rest}
    />
  );
}
