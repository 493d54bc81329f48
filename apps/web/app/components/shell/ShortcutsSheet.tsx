import { X } from 'lucide-react';
import { Dialog } from 'radix-ui';

import { IconButton } from '~/components/ui/Button';
import { texts } from '~/lib/texts';

interface ShortcutsSheetProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function ShortcutsSheet({ open, onOpenChange }: ShortcutsSheetProps) {
  return (
    <Dialog.Root open={open} onOpenChange={onOpenChange}>
      <Dialog.Portal>
        <Dialog.Overlay className="bg-scrim animate-appear fixed inset-0 z-40" />
        <Dialog.Content
          aria-describedby={undefined}
          className="bg-raised border-line shadow-float animate-rise fixed top-1/2 left-1/2 z-50 w-[min(34rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 rounded-xl border p-5"
        >
          <div className="flex items-center justify-between">
            <Dialog.Title className="text-base font-semibold">{texts.shortcuts.title}</Dialog.Title>
            <Dialog.Close asChild>
              <IconButton small label={texts.shortcuts.close}>
                <X size={16} aria-hidden />
              </IconButton>
            </Dialog.Close>
          </div>
          <div className="mt-3 grid gap-x-8 gap-y-4 sm:grid-cols-2">
            <Keys rows={texts.shortcuts.list} />
            <section>
              <h3 className="text-ink-mute mb-1 text-xs font-medium">{texts.shortcuts.player}</h3>
              <Keys rows={texts.shortcuts.playerList} />
            </section>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Keys({ rows }: { readonly rows: readonly (readonly [string, string])[] }) {
  return (
    <dl className="text-sm">
      {rows.map(([keys, meaning]) => (
        <div key={keys} className="flex items-center justify-between gap-4 py-1">
          <dt className="text-ink-soft">{meaning}</dt>
          <dd className="flex gap-1">
            {keys.split(' ').map((key) => (
              <kbd key={key} className="border-line bg-hover min-w-6 rounded border px-1.5 py-0.5 text-center font-sans text-2xs">
                {key}
              </kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
