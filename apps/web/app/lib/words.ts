import type { TranscriptSegment } from '~/types/api';

/** The index of the last item that has started by `time`, or -1 before the first: a search by halves. */
export function lastStarted(starts: readonly number[], time: number): number {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? Infinity) <= time) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** What a segment shows: its words, or its whole text as one where an editor left no word times. */
export const spoken = (segment: TranscriptSegment): { start: number; text: string }[] =>
  segment.words.length > 0 ? segment.words : [{ start: segment.start, text: segment.text }];

export const plainText = (segments: readonly TranscriptSegment[]): string => segments.map((segment) => segment.text.trim()).join('\n');

export const wordCount = (segments: readonly TranscriptSegment[]): number =>
  segments.reduce((sum, { words, text }) => sum + (words.length > 0 ? words.length : text.trim().split(/\s+/).filter(Boolean).length), 0);
