import { useId } from 'react';

import { CopyButton } from '~/components/ui/CopyButton';
import { useFieldDraft } from '~/hooks/useFieldDraft';
import { cn } from '~/lib/cn';
import { texts } from '~/lib/texts';

import { SaveFailure, SaveLine } from './SaveLine';

interface EditableTextProps {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onSave: (value: string) => Promise<unknown>;
  /** One line, in larger type; Enter saves. */
  readonly heading?: boolean;
}

const same = (a: string, b: string): boolean => a === b;

/** A text edited where it stands: it looks like text until it is touched, and is saved on leaving it. */
export function EditableText({ label, value, placeholder, onSave, heading = false }: EditableTextProps) {
  const field = useFieldDraft(value, same, (text) => onSave(text.trim()));
  const id = useId();
  return (
    <div>
      <div className="flex h-7 items-center gap-2">
        <label htmlFor={id} className="text-ink-mute text-xs font-medium">
          {label}
        </label>
        <span className="text-ink-mute mr-auto text-xs tabular-nums">{heading && field.dirty && texts.publish.characters(field.value.length)}</span>
        <SaveLine field={field} />
        <CopyButton label={texts.publish.copy(label)} text={field.value} />
      </div>
      <textarea
        id={id}
        rows={heading ? 1 : Math.min(14, field.value.split('\n').length + 1)}
        value={field.value}
        placeholder={placeholder}
        title={texts.publish.saveHint}
        onChange={(event) => field.change(heading ? event.target.value.replaceAll('\n', ' ') : event.target.value)}
        onBlur={() => field.save()}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === 'Escape') field.discard();
          if (event.key === 'Enter' && (heading || event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            field.save();
          }
        }}
        className={cn(
          'hover:border-line focus:border-accent focus:bg-surface -mx-2.5 block w-[calc(100%+1.25rem)] resize-none rounded-card border border-transparent px-2.5 py-1.5 transition-colors duration-150',
          'field-sizing-content focus-visible:outline-2 focus-visible:outline-offset-0',
          heading ? 'text-xl font-semibold tracking-[-0.015em]' : 'text-base text-ink-soft focus:text-ink',
        )}
      />
      <SaveFailure field={field} />
    </div>
  );
}
