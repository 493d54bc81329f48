import { portHolder, portIsFree } from '../lib/processes.mjs';
import { findRunning } from '../lib/running.mjs';

const DATABASE_PORT = 54322;

export async function servicePort({ dataDir, port }) {
  const name = `Port ${port}`;
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    return { name: 'PORT', state: 'missing', detail: 'is not a port number', fix: 'PORT=8080 npm start' };
  }
  if (await portIsFree(port)) return { name, state: 'ok', detail: 'free' };
  const holder = portHolder(port);
  if (holder && holder.pid === findRunning(dataDir)?.pid) return { name, state: 'ok', detail: 'Reelscribe runs on it' };
  return {
    name,
    state: 'missing',
    detail: `taken by ${called(holder)}`,
    fix: `PORT=${port + 1} npm start, or end that process`,
  };
}

/** Only a note: the embedded database takes another port when this one is taken. */
export async function databasePort() {
  const name = `Port ${DATABASE_PORT}`;
  if (await portIsFree(DATABASE_PORT)) return { name, state: 'ok', detail: 'free (the embedded database)' };
  const holder = portHolder(DATABASE_PORT);
  if (holder?.command.includes('postgres'))
    return { name, state: 'ok', detail: `PostgreSQL runs on it (process ${holder.pid})` };
  return { name, state: 'warning', detail: `taken by ${called(holder)}: the embedded database takes another one` };
}

const called = (holder) => (holder ? `process ${holder.pid} (${holder.command})` : 'another process');
