// How long `npm start` takes to be ready when everything is built and the data directory exists.
import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { onEnd } from '../scripts/lib/ending.mjs';
import { inProject, project } from '../scripts/lib/paths.mjs';
import { freePort, stop } from '../scripts/lib/processes.mjs';
import { withTemporaryDirectory } from '../scripts/lib/temporary.mjs';

const LIMIT = 15;

export function ready() {
  return withTemporaryDirectory(async (dataDir) => {
    const first = await timed(dataDir);
    const second = await timed(dataDir);
    return [
      { what: 'ready, new data directory', value: first, unit: 's' },
      { what: 'ready, second start', value: second, unit: 's', limit: LIMIT },
    ];
  });
}

async function timed(dataDir) {
  const began = performance.now();
  const env = { ...process.env, REELSCRIBE_DATA_DIR: dataDir, PORT: String(await freePort()) };
  const args = [inProject('scripts/start.mjs')];
  const script = spawn(process.execPath, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const forget = onEnd(() => stop(script.pid));
  try {
    for await (const line of createInterface({ input: script.stdout })) {
      if (line.includes('is ready at')) return Number(((performance.now() - began) / 1000).toFixed(1));
    }
    throw new Error('npm start ended before it was ready');
  } finally {
    await stop(script.pid);
    forget();
  }
}
