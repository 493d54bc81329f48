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
  const value = draft === null ? server : draft.value;

  useEffect(() => {
    if (state.kind !== 'saved') return;
    const timer = window.setTimeout(() => setState({ kind: 'idle' }), savedFor);
    return () => window.clearTimeout(timer);
  }, [state]);

  const store = async (next: T): Promise<void> => {
    const old = server;
    setState({ kind: 'saving' });
    try {
      await write(next);
      before.current = { value: old };
      setDraft((typed) => (typed !== null && same(typed.value, next) ? null : typed));
      setState({ kind: 'saved' });
    } catch (error) {
      setState({ kind: 'failed', reason: sentence(error), code: codeOf(error) });
    }
  };

  return {
    value,
    dirty: draft !== null && !same(draft.value, server),
    state,
    change: (next) => {
      setDraft({ value: next });
      setState((old) => (old.kind === 'saved' ? { kind: 'idle' } : old));
    },
    save: (next = value) => {
      if (state.kind === 'saving') return;
      if (same(next, server)) {
        setDraft(null);
        setState((old) => (old.kind === 'failed' ? { kind: 'idle' } : old));
        return;
      }
      setDraft({ value: next });
      void store(next);
    },
    discard: () => {
      setDraft(null);
      setState({ kind: 'idle' });
    },
    undo: () => {
      if (before.current !== null) void store(before.current.value);
    },
  };
}
