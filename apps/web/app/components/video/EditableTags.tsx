import { X } from 'lucide-react';
import { useId, useState, type KeyboardEvent } from 'react';

import { CopyButton } from '~/components/ui/CopyButton';
import { useFieldDraft } from '~/hooks/useFieldDraft';
import { texts } from '~/lib/texts';

import { SaveFailure, SaveLine } from './SaveLine';

interface EditableTagsProps {
  readonly value: readonly string[];
  readonly onSave: (tags: readonly string[]) => Promise<unknown>;
}

const same = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((tag, index) => tag === b[index]);

/** Tags as chips. Enter or a comma adds one, Backspace in the empty field takes the last one away. */
export function EditableTags({ value, onSave }: EditableTagsProps) {
  const field = useFieldDraft(value, same, onSave);
  const [typed, setTyped] = useState('');
  const id = useId();

  const add = (): void => {
    const fresh = typed.split(',').map((tag) => tag.trim().replace(/^#/, '')).filter((tag) => tag !== '');
    setTyped('');
    const added = fresh.filter((tag) => !field.value.some((old) => old.toLowerCase() === tag.toLowerCase()));
    if (added.length > 0) field.save([...field.value, ...added]);
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter' || event.key === ',') {
      event.preventDefault();
      add();
    }
    if (event.key === 'Escape') setTyped('');
    if (event.key === 'Backspace' && typed === '' && field.value.length > 0) field.save(field.value.slice(0, -1));
  };

  return (
    <div>
      <div className="flex h-7 items-center gap-2">
        <label htmlFor={id} className="text-ink-mute mr-auto text-xs font-medium">
          {texts.publish.tags}
        </label>
        <SaveLine field={field} />
        <CopyButton label={texts.publish.copy(texts.publish.tags)} text={field.value.join(', ')} />
      </div>
      <div className="flex flex-wrap items-center gap-1.5 py-1">
        {field.value.length > 0 && (
          <ul aria-label={texts.publish.tags} className="contents">
            {field.value.map((tag) => (
              <li key={tag} className="bg-hover inline-flex h-7 max-w-full items-center gap-1 rounded-full pr-1 pl-2.5 text-sm">
                <span className="truncate">{tag}</span>
                <button
                  type="button"
                  aria-label={texts.publish.removeTag(tag)}
                  onClick={() => field.save(field.value.filter((other) => other !== tag))}
                  className="text-ink-mute hover:text-ink hover:bg-line flex size-5 items-center justify-center rounded-full"
                >
                  <X size={12} aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
        <input
          id={id}
          value={typed}
          placeholder={texts.publish.addTag}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={add}
          onKeyDown={onKeyDown}
          className="hover:border-line focus:border-accent h-7 w-28 rounded-full border border-transparent px-2.5 text-sm focus-visible:outline-offset-0"
        />
      </div>
      <SaveFailure field={field} />
    </div>
  );
}
