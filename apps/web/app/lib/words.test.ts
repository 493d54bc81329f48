import { expect, test } from 'vitest';

import { lastStarted, spoken, wordCount } from './words';

test('the word being said is the last that has started', () => {
  const starts = [0.3, 1, 1, 2.5];
  expect([0, 0.3, 1.2, 99].map((time) => lastStarted(starts, time))).toEqual([-1, 0, 2, 3]);
  expect(lastStarted([], 1)).toBe(-1);
});

test('a segment without word times is one thing to click', () => {
  const segment = { start: 4, end: 6, text: 'Put right by hand.', words: [] };
  expect(spoken(segment)).toEqual([{ start: 4, text: 'Put right by hand.' }]);
  expect(wordCount([segment])).toBe(4);
});
