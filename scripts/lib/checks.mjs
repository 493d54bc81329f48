// What this machine has and lacks for Reelscribe. A check answers one or more
// {name, state: 'ok' | 'warning' | 'missing', detail, fix}; only what is `missing` stops the service.
import { chromium } from '../checks/chromium.mjs';
import { database } from '../checks/database.mjs';
import { disk } from '../checks/disk.mjs';
import { ffmpeg } from '../checks/ffmpeg.mjs';
import { jdk } from '../checks/jdk.mjs';
import { models } from '../checks/models.mjs';
import { node, npm } from '../checks/node.mjs';
import { databasePort, servicePort } from '../checks/ports.mjs';
import { speech } from '../checks/speech.mjs';
import { storage } from '../checks/storage.mjs';

/** What must be right before anything is built or started, and is quick to look at. */
export const beforeStart = [jdk, node, models, storage, disk, servicePort];

export const everything = [
  jdk,
  node,
  npm,
  ffmpeg,
  speech,
  models,
  storage,
  disk,
  servicePort,
  databasePort,
  database,
  chromium,
];

export async function runChecks(checks, where) {
  const results = [];
  for (const check of checks) results.push(...[await check(where)].flat());
  return results;
}

export const lacks = (results) => results.filter(({ state }) => state === 'missing');

const MARKS = { ok: 'ok     ', warning: 'note   ', missing: 'MISSING' };

export function print(results) {
  for (const result of results) console.log(describe(result));
}

export function describe({ name, state, detail, fix }) {
  const line = `  ${MARKS[state]}  ${name}: ${detail}`;
  return fix && state !== 'ok' ? `${line}\n           mend it: ${fix}` : line;
}
