import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import test from 'node:test';
import { MUTATIONS } from '../bench/type-safety/mutations/all.mjs';
import { inProject } from './lib/paths.mjs';

test('every mutation of the schema still finds what it changes', () => {
  for (const { id, edits = [] } of MUTATIONS) {
    for (const { file, find } of edits) {
      assert.ok(readFileSync(inProject(file), 'utf8').includes(find), `${id}: there is no ${find} in ${file}`);
    }
  }
});

test('every mutation that no type can see names a test there is', () => {
  const tests = ['PoliciesIT', 'ConstraintsIT', 'NotificationsIT']
    .map((name) => readFileSync(inProject(`packages/db/src/test/java/dev/reelscribe/db/${name}.java`), 'utf8'))
    .join('');
  const named = MUTATIONS.filter(({ layer }) => layer === 'unseen');
  assert.ok(named.length >= 12);
  for (const { id, test } of named) assert.ok(tests.includes(`void ${test}(`), `${id}: there is no test ${test}`);
});

test('no two mutations have one name', () => {
  const names = MUTATIONS.map(({ id }) => id);
  assert.equal(new Set(names).size, names.length);
});
