import { useEffect, useEffectEvent, useRef, useState, type RefObject } from 'react';

import { lastStarted } from '~/lib/words';

/**
 * Lights the word being said and keeps it in view, until the reader scrolls away. It works on the elements themselves:
 * a render four times a second over an hour of words would make the page stutter.
 */
export function useFollowPlayback(
  player: RefObject<HTMLVideoElement | null>,
  list: RefObject<HTMLDivElement | null>,
  starts: readonly number[],
): { away: boolean; backToNow: () => void } {
  const [away, setAway] = useState(false);
  const lit = useRef<Element | null>(null);
  const following = useRef(true);

  const light = useEffectEvent(() => {
    const video = player.current;
    const box = list.current;
    if (video === null || box === null) return;
    const words = box.querySelectorAll('[data-word]');
    const word = video.currentTime === 0 && video.paused ? null : (words[lastStarted(starts, video.currentTime + 0.05)] ?? null);
    if (word === lit.current) return;
    lit.current?.removeAttribute('data-now');
    lit.current?.closest('.segment')?.removeAttribute('data-now');
    word?.setAttribute('data-now', '');
    word?.closest('.segment')?.setAttribute('data-now', '');
    lit.current = word;
    if (following.current) bringIntoView(box, word);
  });

  useEffect(() => {
    const video = player.current;
    const box = list.current;
    if (video === null || box === null) return;
    let frame = 0;
    const tick = (): void => {
      light();
      frame = video.paused ? 0 : requestAnimationFrame(tick);
    };
    const start = (): void => {
      cancelAnimationFrame(frame);
      tick();
    };
    const leave = (): void => {
      if (video.paused || !following.current) return;
      following.current = false;
      setAway(true);
    };
    video.addEventListener('play', start);
    video.addEventListener('seeked', start);
    box.addEventListener('wheel', leave, { passive: true });
    box.addEventListener('touchmove', leave, { passive: true });
    start();
    return () => {
      cancelAnimationFrame(frame);
      video.removeEventListener('play', start);
      video.removeEventListener('seeked', start);
      box.removeEventListener('wheel', leave);
      box.removeEventListener('touchmove', leave);
    };
  }, [player, list]);

  const backToNow = (): void => {
    following.current = true;
    setAway(false);
    if (list.current !== null) bringIntoView(list.current, lit.current);
  };

  return { away, backToNow };
}

/** Scrolls the list alone, never the page. */
function bringIntoView(box: HTMLElement, word: Element | null): void {
  if (word === null) return;
  const [inner, outer] = [word.getBoundingClientRect(), box.getBoundingClientRect()];
  const margin = outer.height / 4;
  if (inner.top >= outer.top + margin / 2 && inner.bottom <= outer.bottom - margin) return;
  box.scrollTo({ top: box.scrollTop + inner.top - outer.top - outer.height / 3, behavior: 'smooth' });
}
