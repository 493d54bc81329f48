import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { findJdk } from './lib/jdk.mjs';

let root;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'jdk-'))));
afterEach(() => rmSync(root, { recursive: true }));

function jdk(name, version) {
  const home = join(root, name);
  mkdirSync(join(home, 'bin'), { recursive: true });
  writeFileSync(join(home, 'release'), `IMPLEMENTOR="Nobody"\nJAVA_VERSION="${version}"\n`);
  writeFileSync(join(home, 'bin/javac'), '');
  chmodSync(join(home, 'bin/javac'), 0o755);
  return home;
}

const found = (env) => findJdk({ PATH: process.env.PATH, HOME: root, ...env });

test('JAVA_HOME is taken when it is 25', () => {
  const home = jdk('twenty-five', '25.0.1');
  assert.equal(found({ JAVA_HOME: home }), home);
});

test('a newer JAVA_HOME is taken too', () => {
  const home = jdk('twenty-six', '26');
  assert.equal(found({ JAVA_HOME: home }), home);
});

test('an older JAVA_HOME is passed over', () => {
  assert.notEqual(found({ JAVA_HOME: jdk('seventeen', '17.0.15') }), join(root, 'seventeen'));
});

test('a runtime without a compiler is passed over', () => {
  const home = jdk('runtime', '25');
  rmSync(join(home, 'bin/javac'));
  assert.notEqual(found({ JAVA_HOME: home }), home);
});

test('the JDK of the PATH is found', () => {
  const home = jdk('on-path', '25');
  assert.equal(found({ PATH: `${join(home, 'bin')}:${process.env.PATH}` }), home);
});
