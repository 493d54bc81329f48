import { expect, test } from 'vitest';

import { ago, bytes, clock, span, stem } from './format';

test.each([
  [0, '0:00'],
  [11.04, '0:11'],
  [754, '12:34'],
  [3723, '1:02:03'],
])('%d seconds read %s', (seconds, text) => expect(clock(seconds)).toBe(text));

test.each([
  [820, '820 B'],
  [362_856, '363 KB'],
  [4_200_000, '4.2 MB'],
  [999_600, '1 MB'],
  [1_250_000_000, '1.25 GB'],
])('%d bytes read %s', (count, text) => expect(bytes(count)).toBe(text));

test.each([
  [0.42, '0.4 s'],
  [12.4, '12 s'],
  [59.7, '1 min'],
  [3900, '1 h 5 min'],
  [7200, '2 h'],
])('%d seconds last %s', (seconds, text) => expect(span(seconds)).toBe(text));

test('a moment is told by how long it is ago, and by its date after a week', () => {
  const now = Date.parse('2026-03-10T12:00:00Z');
  expect(ago('2026-03-10T11:59:50Z', now)).toBe('just now');
  expect(ago('2026-03-10T11:55:00Z', now)).toBe('5 minutes ago');
  expect(ago('2026-03-09T12:00:00Z', now)).toBe('yesterday');
  expect(ago('2026-02-01T12:00:00Z', now)).toBe('Feb 1, 2026');
});

test('a name loses its ending, and nothing else', () => {
  expect([stem('talk.final.mp4'), stem('v1.2 notes')]).toEqual(['talk.final', 'v1.2 notes']);
});
