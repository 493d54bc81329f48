import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isAlive } from '../lib/processes.mjs';
import { findRunning } from '../lib/running.mjs';

export function database({ dataDir }) {
  const name = 'Database';
  if (process.env.DATABASE_URL)
    return { name, state: 'ok', detail: 'DATABASE_URL is set: the embedded one is not used' };
  const data = embeddedData(dataDir);
  if (!data) return { name, state: 'ok', detail: 'embedded, made at the first start' };
  const postmaster = readPostmaster(data);
  if (!postmaster || !isAlive(postmaster.pid)) return { name, state: 'ok', detail: `embedded in ${data}, not running` };
  const owner = findRunning(dataDir);
  const detail = `embedded in ${data}, process ${postmaster.pid} on port ${postmaster.port}`;
  return { name, state: 'ok', detail: owner ? detail : `${detail}, without the service` };
}

function embeddedData(dataDir) {
  if (!existsSync(dataDir)) return undefined;
  const places = readdirSync(dataDir).map((name) => join(dataDir, name, 'data'));
  return places.find((place) => existsSync(join(place, 'PG_VERSION')));
}

/** What the first four lines of postmaster.pid tell: process, data directory, start, port. */
function readPostmaster(data) {
  const path = join(data, 'postmaster.pid');
  if (!existsSync(path)) return undefined;
  const [pid, , , port] = readFileSync(path, 'utf8').split('\n').map(Number);
  return { pid, port };
}
