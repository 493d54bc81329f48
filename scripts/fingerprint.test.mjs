import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { fingerprint, isFresh, unlessFresh } from './lib/fingerprint.mjs';

let root;
const write = (path, text) => {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
};
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'fingerprint-'));
  write('src/a.txt', 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

describe('a fingerprint', () => {
  test('stays the same when a file is only touched', () => {
    const before = fingerprint(root, ['src']);
    utimesSync(join(root, 'src/a.txt'), 1, 1);
    assert.equal(fingerprint(root, ['src']), before);
  });

  test('changes with a content, a new file, a name and the salt', () => {
    const seen = [fingerprint(root, ['src'])];
    write('src/a.txt', 'two');
    seen.push(fingerprint(root, ['src']));
    write('src/deep/b.txt', '');
    seen.push(fingerprint(root, ['src']));
    rmSync(join(root, 'src/deep/b.txt'));
    write('src/deep/c.txt', '');
    seen.push(fingerprint(root, ['src']));
    seen.push(fingerprint(root, ['src'], 'another JDK'));
    assert.equal(new Set(seen).size, seen.length);
  });

  test('does not see what was built or installed', () => {
    const before = fingerprint(root, ['src']);
    write('src/node_modules/x.js', '1');
    write('src/dist/x.js', '1');
    write('src/routeTree.gen.ts', '1');
    assert.equal(fingerprint(root, ['src']), before);
  });

  test('takes a path that does not exist as absent', () => {
    assert.equal(fingerprint(root, ['src', 'nowhere']), fingerprint(root, ['src']));
  });
});

describe('a build', () => {
  const build = (log) => async () => void log.push('built');

  test('is done once for the same sources', async () => {
    const log = [];
    const stamp = join(root, 'target/stamp');
    assert.equal(await unlessFresh(stamp, 'h1', build(log)), true);
    assert.equal(await unlessFresh(stamp, 'h1', build(log)), false);
    await unlessFresh(stamp, 'h2', build(log));
    assert.deepEqual(log, ['built', 'built']);
  });

  test('whose product was taken away or made by other hands is stale', async () => {
    const log = [];
    const stamp = join(root, 'elsewhere/stamp');
    const state = () => fingerprint(root, ['dist/index.html'], 'h1');
    const make = () => {
      log.push('built');
      write('dist/index.html', 'ours');
    };
    await unlessFresh(stamp, state, make);
    assert.equal(await unlessFresh(stamp, state, make), false);
    rmSync(join(root, 'dist'), { recursive: true });
    await unlessFresh(stamp, state, make);
    write('dist/index.html', 'theirs');
    await unlessFresh(stamp, state, make);
    assert.deepEqual(log, ['built', 'built', 'built']);
  });

  test('that failed is stale, even where an earlier one had succeeded', async () => {
    const stamp = join(root, 'target/stamp');
    await unlessFresh(stamp, 'h1', build([]));
    await assert.rejects(unlessFresh(stamp, 'h2', () => Promise.reject(new Error('no'))));
    assert.equal(isFresh(stamp, 'h1'), false);
    assert.equal(isFresh(stamp, 'h2'), false);
  });
});
