import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromNode, fromSuite, fromWords, sum } from './lib/counts.mjs';

test('Vitest counts its tests, not its files', () => {
  const output =
    ' Test Files  1 failed | 6 passed (7)\n      Tests  2 failed | 31 passed | 1 skipped (34)\n   Duration  4.2s\n';
  assert.deepEqual(fromWords(output), { passed: 31, failed: 2, skipped: 1 });
});

test('colours do not hide the counts', () => {
  assert.deepEqual(fromWords('\u001b[2m      Tests \u001b[22m \u001b[32m12 passed\u001b[39m (12)\n').passed, 12);
});

test('Playwright tells each outcome on a line of its own', () => {
  const output =
    '  1 failed\n    [chromium] › upload.spec.ts:3:1 › 2 passed words in a title\n  1 flaky\n  2 did not run\n  7 passed (31.2s)\n';
  assert.deepEqual(fromWords(output), { passed: 8, failed: 1, skipped: 2 });
});

test('output without a summary counts nothing', () => {
  assert.deepEqual(fromWords('npm error code 1'), { passed: 0, failed: 0, skipped: 0 });
});

test('the node runner is read in both of its voices', () => {
  assert.deepEqual(fromNode('# pass 4\n# fail 1\n# skipped 2\n'), { passed: 4, failed: 1, skipped: 2 });
  assert.deepEqual(fromNode('ℹ pass 4\nℹ fail 0\nℹ skipped 0\nℹ todo 1\n'), { passed: 4, failed: 0, skipped: 1 });
});

test('Surefire counts failures and errors as failed', () => {
  const xml =
    '<testsuite name="X" time="0.1" tests="10" errors="1" skipped="2" failures="3" flakes="0"><testcase/></testsuite>';
  assert.deepEqual(fromSuite(xml), { passed: 4, failed: 4, skipped: 2 });
});

test('parts add up', () => {
  assert.deepEqual(sum([fromNode('# pass 1\n'), fromNode('# fail 2\n')]), { passed: 1, failed: 2, skipped: 0 });
});
