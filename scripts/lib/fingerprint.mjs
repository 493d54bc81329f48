// Whether something built is still what its sources would give: a hash over the contents of the sources, kept in a
// stamp file.
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const NEVER_SOURCES =
  /^(node_modules|target|dist|e2e|test-results|playwright-report|\.tanstack|.*\.gen\.ts|.*\.tsbuildinfo)$/;

/** A hash over the names and contents of files and folders below `root`; what does not exist counts as absent. */
export function fingerprint(root, paths, salt = '') {
  const hash = createHash('sha256').update(salt);
  for (const path of paths.flatMap((path) => files(root, path))) {
    const content = readFileSync(join(root, path));
    hash.update(`\0${path}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

function files(root, path) {
  const stat = statSync(join(root, path), { throwIfNoEntry: false });
  if (!stat) return [];
  if (!stat.isDirectory()) return stat.isFile() ? [path] : [];
  return readdirSync(join(root, path))
    .filter((name) => !NEVER_SOURCES.test(name))
    .sort()
    .flatMap((name) => files(root, join(path, name)));
}

/**
 * Does `build` unless the stamp already holds this hash. The stamp is written last, so a broken build is redone. A hash
 * that takes in what was built is a function, asked again afterwards.
 */
export async function unlessFresh(stamp, hash, build) {
  const now = typeof hash === 'function' ? hash : () => hash;
  if (isFresh(stamp, now())) return false;
  rmSync(stamp, { force: true });
  await build();
  markFresh(stamp, now());
  return true;
}

export function isFresh(stamp, hash) {
  try {
    return readFileSync(stamp, 'utf8') === hash;
  } catch {
    return false;
  }
}

export function markFresh(stamp, hash) {
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, hash);
}
