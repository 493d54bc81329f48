// A directory for the length of some work, removed after it whatever happens.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onEnd } from './ending.mjs';

export async function withTemporaryDirectory(work) {
  const directory = mkdtempSync(join(tmpdir(), 'reelscribe-'));
  const remove = async () => rmSync(directory, { recursive: true, force: true, maxRetries: 5 });
  const forget = onEnd(remove);
  try {
    return await work(directory);
  } finally {
    forget();
    await remove();
  }
}
