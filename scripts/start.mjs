// npm start: builds what is stale, makes sure of what the service needs, starts it and stays with it until it ends.
import { aotFlags, ensureAotCache, forgetAotCache } from './lib/aot.mjs';
import { buildAll } from './lib/build.mjs';
import { beforeStart, lacks, print, runChecks } from './lib/checks.mjs';
import { becomesReady, logFile, startCore, stopCore } from './lib/core.mjs';
import { end, isEnding } from './lib/ending.mjs';
import { ensureSystem } from './lib/system.mjs';
import { tail } from './lib/log.mjs';
import { main } from './lib/main.mjs';
import { settings } from './lib/paths.mjs';
import { forgetRunning, makeWay, noteRunning } from './lib/running.mjs';
import { seconds } from './lib/step.mjs';

const began = performance.now();
const where = settings();

await main(async () => {
  endWithNpm();
  await makeWay(where.dataDir);
  if (await cannotStart()) return 1;
  await buildAll();
  await ensureSystem();
  await ensureAotCache();
  const core = await startReady();
  if (!core) return explainNoStart();
  console.log(`Reelscribe is ready at http://localhost:${where.port} (${seconds(began)})`);
  console.log(`  Log: ${logFile(where.dataDir)}   Ctrl-C ends it.`);
  const how = await core.exited;
  forgetRunning(where.dataDir);
  if (isEnding()) return 0;
  console.error(`The service ended by itself (${how}).\n${tail(logFile(where.dataDir))}`);
  return 1;
});

async function cannotStart() {
  const missing = lacks(await runChecks(beforeStart, where));
  print(missing);
  return missing.length > 0;
}

/** The running service, or undefined. A start that fails with the cache is tried once without it. */
async function startReady() {
  const flags = aotFlags();
  const core = await tryStart(flags);
  if (core || flags.length === 0 || isEnding()) return core;
  console.log('  The quick start failed: starting without it');
  const slower = await tryStart([]);
  if (slower) forgetAotCache();
  return slower;
}

async function tryStart(jvmFlags) {
  const core = startCore({ ...where, jvmFlags });
  noteRunning(where.dataDir, { pid: core.pid, script: process.pid, port: where.port });
  if (await becomesReady(core)) return core;
  await stopCore(core);
  return undefined;
}

async function explainNoStart() {
  forgetRunning(where.dataDir);
  if (isEnding()) return 0;
  console.error(`The service did not start. The end of ${logFile(where.dataDir)}:\n${tail(logFile(where.dataDir))}`);
  print(lacks(await runChecks(beforeStart, where)));
  return 1;
}

/** npm hands on Ctrl-C and kill, but not its own kill -9: when it is gone, so are we. */
function endWithNpm() {
  if (process.env.npm_lifecycle_event !== 'start') return;
  const npm = process.ppid;
  setInterval(async () => {
    if (process.ppid === npm) return;
    await end();
    process.exit(1);
  }, 500).unref();
}
