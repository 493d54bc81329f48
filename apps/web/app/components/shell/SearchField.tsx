import { useLocation, useNavigate } from '@tanstack/react-router';
import { Search, X } from 'lucide-react';
import { useEffect, useState, type RefObject } from 'react';

import { texts } from '~/lib/texts';

const pause = 250;

/** Search as you type: the words live in the library's address, so that going back brings them back. */
export function SearchField({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const navigate = useNavigate();
  const shown = useLocation({ select: (location) => (location.pathname === '/' ? (location.search.q ?? '') : '') });
  const [typed, setTyped] = useState<string | null>(null);
  const value = typed ?? shown;

  useEffect(() => {
    if (typed === null) return;
    const timer = window.setTimeout(() => {
      const q = typed.trim();
      void navigate({ to: '/', search: (old) => ({ ...old, q: q === '' ? undefined : q }), replace: true });
    }, pause);
    return () => window.clearTimeout(timer);
  }, [typed, navigate]);

  return (
    <form
      role="search"
      onSubmit={(event) => event.preventDefault()}
      className="bg-hover focus-within:border-line-strong focus-within:bg-surface flex h-9 w-full max-w-md min-w-0 items-center gap-2 rounded-card border border-transparent px-2.5 transition-colors duration-150"
    >
      <Search size={16} aria-hidden className="text-ink-mute shrink-0" />
      <input
        ref={inputRef}
        type="text"
        enterKeyHint="search"
        aria-label={texts.top.searchHint}
        placeholder={texts.top.searchHint}
        value={value}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => setTyped((old) => (old?.trim() === shown ? null : old))}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          setTyped('');
          event.currentTarget.blur();
        }}
        className="min-w-0 flex-1 bg-transparent text-sm outline-none"
      />
      {value === '' ? (
        <kbd aria-hidden className="text-ink-mute border-line bg-surface hidden rounded border px-1.5 font-sans text-2xs md:block">
          /
        </kbd>
      ) : (
        <button type="button" aria-label={texts.top.clearSearch} onClick={() => setTyped('')} className="text-ink-mute hover:text-ink -m-1 rounded p-1">
          <X size={14} aria-hidden />
        </button>
      )}
    </form>
  );
}
