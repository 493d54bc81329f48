import { expect, test } from 'vitest';

import { keys, nextCursor } from './queries';

test('the next page is where the Link header points', () => {
  expect(nextCursor('</api/v1/videos?limit=24&cursor=41>; rel="next"')).toBe(41);
  expect(nextCursor('<https://x.test/api/v1/videos?cursor=9>; rel=next')).toBe(9);
});

test('there is no next page without one', () => {
  expect([nextCursor(null), nextCursor('</x?cursor=1>; rel="prev"')]).toEqual([null, null]);
});

test('an empty search is the same list as none', () => {
  expect(keys.library({ q: '' })).toEqual(keys.library({}));
});
