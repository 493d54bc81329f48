import type { LucideIcon } from 'lucide-react';
import { ToggleGroup } from 'radix-ui';

import { cn } from '~/lib/cn';

interface SegmentedControlProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly icon?: LucideIcon }[];
  readonly onChoose: (value: T) => void;
  readonly className?: string;
}

/** A few choices side by side, one of them taken. With icons, the words are for screen readers and on hover. */
export function SegmentedControl<T extends string>({ label, value, choices, onChoose, className }: SegmentedControlProps<T>) {
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value}
      onValueChange={(chosen) => {
        const found = choices.find((choice) => choice.value === chosen);
        if (found !== undefined) onChoose(found.value);
      }}
      className={cn('bg-hover inline-flex h-9 items-center rounded-card p-0.5', className)}
    >
      {choices.map(({ value: choice, label: name, icon: Icon }) => (
        <ToggleGroup.Item
          key={choice}
          value={choice}
          aria-label={Icon && name}
          title={Icon && name}
          className="text-ink-mute hover:text-ink data-[state=on]:bg-thumb data-[state=on]:text-ink data-[state=on]:shadow-xs inline-flex h-8 items-center rounded-[6px] px-2.5 text-sm font-medium transition-colors duration-150"
        >
          {Icon ? <Icon size={16} aria-hidden /> : name}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
