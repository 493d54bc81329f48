import { statfs } from 'node:fs/promises';
import { nearest } from './storage.mjs';

const GIB = 1024 ** 3;

export async function disk({ dataDir }) {
  const { bavail, bsize } = await statfs(nearest(dataDir));
  return judge((bavail * bsize) / GIB);
}

export function judge(free) {
  const detail = `${free.toFixed(1)} GiB free for the data directory`;
  const fix = 'free some space, or set REELSCRIBE_DATA_DIR to a directory on a larger disk';
  if (free < 1) return { name: 'Disk', state: 'missing', detail: `${detail}, 1 GiB is the least`, fix };
  if (free < 10) return { name: 'Disk', state: 'warning', detail: `${detail}: long videos need more`, fix };
  return { name: 'Disk', state: 'ok', detail };
}
