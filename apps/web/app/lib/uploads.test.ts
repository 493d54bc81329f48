import { expect, test, vi } from 'vitest';

import { newItem, secondsLeft, speedometer } from './uploads';

const file = (name: string, type: string, size = 4) => new File(['x'.repeat(size)], name, { type });

test('a file that is plainly no recording is refused before it is sent', () => {
  expect(newItem(file('notes.txt', 'text/plain'))).toMatchObject({ state: 'refused', reason: 'This is not a video. Choose a video or audio recording.' });
  expect(newItem(file('empty.mp4', 'video/mp4', 0))).toMatchObject({ state: 'refused' });
});

test('a recording the browser does not know by type is taken by its ending', () => {
  expect(newItem(file('talk.mkv', '')).state).toBe('queued');
});

test('speed settles near the real one and is not thrown off by one slow moment', () => {
  const measure = speedometer();
  let speed: number | null = null;
  for (let second = 0; second <= 20; second += 1) speed = measure(second * 1000, second * 1000);
  expect(speed).toBeCloseTo(1000, 0);
  const afterPause = measure(20_000, 20_500) ?? 0;
  expect(afterPause).toBeGreaterThan(800);
});

test('time left follows from what is left and the speed', () => {
  const item = { ...newItem(file('a.mp4', 'video/mp4', 100)), sentBytes: 40, bytesPerSecond: 30 };
  expect(secondsLeft(item)).toBe(2);
});

test('rows are told apart on a page opened without https too', () => {
  vi.stubGlobal('crypto', {});
  const ids = [newItem(file('a.mp4', 'video/mp4')), newItem(file('a.mp4', 'video/mp4'))].map(({ id }) => id);
  vi.unstubAllGlobals();
  expect(new Set(ids).size).toBe(2);
});
