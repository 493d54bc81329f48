import { useEffect, useRef, useState } from 'react';

import { codeOf, sentence } from '~/lib/problems';

export type SaveState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved' }
  | { readonly kind: 'failed'; readonly reason: string; readonly code: string | null };

export interface FieldDraft<T> {
  /** What the field shows: what was typed, until the service has it. */
  readonly value: T;
  readonly dirty: boolean;
  readonly state: SaveState;
  change: (value: T) => void;
  /** Saves what was typed, or the given value; nothing happens when nothing changed. */
  save: (value?: T) => void;
  discard: () => void;
  undo: () => void;
}

const savedFor = 8_000;

/** One field edited where it stands. A refused save keeps the words typed and says why; they are lost only by choice. */
export function useFieldDraft<T>(server: T, same: (a: T, b: T) => boolean, write: (value: T) => Promise<unknown>): FieldDraft<T> {
  const [draft, setDraft] = useState<{ readonly value: T } | null>(null);
  const [state, setState] = useState<SaveState>({ kind: 'idle' });
  const before = useRef<{ readonly value: T } | null>(null);
  const saving = useRef(false);
  /** What was to be saved while another save was on its way: it goes next. */
  const pending = useRef<{ readonly value: T } | null>(null);
  const value = draft === null ? server : draft.value;
  const dirty = draft !== null && !same(draft.value, server);

  useEffect(() => {
    if (state.kind !== 'saved') return;
    const timer = window.setTimeout(() => setState({ kind: 'idle' }), savedFor);
    return () => window.clearTimeout(timer);
  }, [state]);

  const storeOne = async (old: T, next: T): Promise<void> => {
    await write(next);
    before.current = { value: old };
    setDraft((typed) => (typed !== null && same(typed.value, next) ? null : typed));
    const later = pending.current;
    pending.current = null;
    if (later !== null && !same(later.value, next)) await storeOne(next, later.value);
  };

  const store = async (next: T): Promise<void> => {
    saving.current = true;
    setState({ kind: 'saving' });
    try {
      await storeOne(server, next);
      setState({ kind: 'saved' });
    } catch (error) {
      setState({ kind: 'failed', reason: sentence(error), code: codeOf(error) });
    } finally {
      saving.current = false;
      pending.current = null;
    }
  };

  return {
    value,
    dirty,
    state: state.kind === 'saved' && dirty ? { kind: 'idle' } : state,
    change: (next) => {
      setDraft({ value: next });
      setState((old) => (old.kind === 'saved' ? { kind: 'idle' } : old));
    },
    save: (next = value) => {
      if (saving.current) {
        setDraft({ value: next });
        pending.current = { value: next };
        return;
      }
      if (same(next, server)) {
        setDraft(null);
        setState((old) => (old.kind === 'failed' ? { kind: 'idle' } : old));
        return;
      }
      setDraft({ value: next });
      void store(next);
    },
    discard: () => {
      pending.current = null;
      setDraft(null);
      setState((old) => (old.kind === 'saving' ? old : { kind: 'idle' }));
    },
    undo: () => {
      if (before.current !== null) void store(before.current.value);
    },
  };
}
