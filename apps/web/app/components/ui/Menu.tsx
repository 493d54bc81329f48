import type { LucideIcon } from 'lucide-react';
import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import type { ReactNode } from 'react';

import { cn } from '~/lib/cn';

interface MenuProps {
  readonly trigger: ReactNode;
  readonly children: ReactNode;
  readonly side?: 'top' | 'right' | 'bottom';
  readonly align?: 'start' | 'end';
}

export function Menu({ trigger, children, side = 'bottom', align = 'end' }: MenuProps) {
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger asChild>{trigger}</DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content
          side={side}
          align={align}
          sideOffset={6}
          collisionPadding={8}
          className="bg-raised border-line shadow-float animate-appear z-50 min-w-48 rounded-card border p-1"
        >
          {children}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

const itemClass = 'flex h-8 items-center gap-2.5 rounded-md px-2 text-sm outline-none data-[highlighted]:bg-hover select-none';

interface MenuItemProps {
  readonly icon: LucideIcon;
  readonly children: ReactNode;
  readonly onSelect: () => void;
  readonly danger?: boolean;
}

export function MenuItem({ icon: Icon, children, onSelect, danger = false }: MenuItemProps) {
  return (
    <DropdownMenu.Item onSelect={onSelect} className={cn(itemClass, danger && 'text-failed')}>
      <Icon size={16} aria-hidden className={danger ? '' : 'text-ink-mute'} />
      {children}
    </DropdownMenu.Item>
  );
}

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return <DropdownMenu.Label className="text-ink-mute truncate px-2 py-1.5 text-xs">{children}</DropdownMenu.Label>;
}

export const MenuSeparator = () => <DropdownMenu.Separator className="bg-line my-1 h-px" />;

interface MenuChoiceProps<T extends string> {
  readonly value: T;
  readonly choices: readonly { readonly value: T; readonly label: string; readonly icon: LucideIcon }[];
  readonly onChoose: (value: T) => void;
}

export function MenuChoice<T extends string>({ value, choices, onChoose }: MenuChoiceProps<T>) {
  return (
    <DropdownMenu.RadioGroup value={value}>
      {choices.map(({ value: choice, label, icon: Icon }) => (
        <DropdownMenu.RadioItem key={choice} value={choice} onSelect={() => onChoose(choice)} className={itemClass}>
          <Icon size={16} aria-hidden className="text-ink-mute" />
          <span className="flex-1">{label}</span>
          <DropdownMenu.ItemIndicator>
            <Check size={16} aria-hidden className="text-accent" />
          </DropdownMenu.ItemIndicator>
        </DropdownMenu.RadioItem>
      ))}
    </DropdownMenu.RadioGroup>
  );
}
