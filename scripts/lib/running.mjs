// The one service that may run on a data directory, by the note it leaves there.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandLine, isAlive, stop } from './processes.mjs';
import { Refusal } from './main.mjs';

const note = (dataDir) => join(dataDir, 'running.json');

export function noteRunning(dataDir, service) {
  writeFileSync(note(dataDir), JSON.stringify(service));
}

export const forgetRunning = (dataDir) => rmSync(note(dataDir), { force: true });

/** {pid, script, port} of the service that runs on this data directory, or undefined. */
export function findRunning(dataDir) {
  try {
    const service = JSON.parse(readFileSync(note(dataDir), 'utf8'));
    return isAlive(service.pid) && commandLine(service.pid)?.includes('reelscribe.jar') ? service : undefined;
  } catch {
    return undefined;
  }
}

/** Ends a service whose start script was killed; refuses when another start script still watches over it. */
export async function makeWay(dataDir) {
  const service = findRunning(dataDir);
  if (!service) return;
  if (isAlive(service.script)) {
    const { pid, port } = service;
    throw new Refusal(
      `Reelscribe already runs at http://localhost:${port} (process ${pid}). To stop it: kill ${service.script}`,
    );
  }
  console.log(`  An earlier Reelscribe is still here (process ${service.pid}): ending it`);
  await stop(service.pid);
}
