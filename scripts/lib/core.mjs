// The running service: one JVM of the laid-out jar, watched until it is ready, ended by its process id.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { onEnd } from './ending.mjs';
import { java } from './jdk.mjs';
import { coreApp, models, project, webDist } from './paths.mjs';
import { stop } from './processes.mjs';
import { hasProgram } from './system-packages.mjs';

export const JVM_FLAGS = [
  '-Xmx512m',
  '-XX:+UseSerialGC',
  '--enable-native-access=ALL-UNNAMED',
  '--sun-misc-unsafe-memory-access=allow',
];

// What a service of a test or a measurement keeps of this environment: none of the user's own settings.
const OF_THE_MACHINE = ['PATH', 'HOME', 'USER', 'LANG', 'LC_ALL', 'TZ', 'TMPDIR', 'JAVA_HOME'];

/**
 * Starts the service; the answer has its `pid`, `url`, and `exited`, a promise of its exit code or signal.
 * With `isolated`, nothing of the user's own settings reaches it.
 */
export function startCore({ port, dataDir, jvmFlags = [], env = {}, output = 'inherit', isolated = false }) {
  mkdirSync(join(dataDir, 'logs'), { recursive: true });
  const crashReport = `-XX:ErrorFile=${join(dataDir, 'logs/crash-%p.log')}`;
  const args = [...jvmFlags, ...JVM_FLAGS, crashReport, '-jar', join(coreApp, 'reelscribe.jar')];
  const child = spawn(...dyingWithUs(java(), args), {
    cwd: project,
    env: { ...coreEnv(port, dataDir, isolated), ...env },
    stdio: ['ignore', output, output],
    detached: true, // Ctrl-C reaches this script alone, which then ends the service in order.
  });
  const exited = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ?? code));
  });
  const core = { pid: child.pid, exited, url: `http://127.0.0.1:${port}` };
  const forget = onEnd(() => stopCore(core));
  exited.then(forget);
  return core;
}

export const stopCore = (core, patience) => stop(core.pid, patience);

/** True once readiness is UP, false when the service ended first or `patience` milliseconds have passed. */
export async function becomesReady(core, patience = 180_000) {
  let ended = false;
  core.exited.then(() => (ended = true));
  for (const deadline = Date.now() + patience; !ended && Date.now() < deadline; await wait(50)) {
    if (await isReady(core.url)) return true;
  }
  return false;
}

export async function isReady(url) {
  try {
    const response = await fetch(`${url}/actuator/health/readiness`, { signal: AbortSignal.timeout(2_000) });
    return response.ok && (await response.json()).status === 'UP';
  } catch {
    return false;
  }
}

/** Where the service writes its full log; the console gets warnings and errors only. */
export const logFile = (dataDir) => join(dataDir, 'logs/reelscribe.log');

export function coreEnv(port, dataDir, isolated) {
  const given = isolated ? OF_THE_MACHINE.filter((name) => name in process.env) : Object.keys(process.env);
  return {
    LOGGING_FILE_NAME: logFile(dataDir),
    LOGGING_THRESHOLD_CONSOLE: 'WARN',
    SPRING_MAIN_BANNER_MODE: 'off',
    ...Object.fromEntries(given.map((name) => [name, process.env[name]])),
    PORT: String(port),
    REELSCRIBE_DATA_DIR: dataDir,
    REELSCRIBE_WEB_DIR: webDist,
    REELSCRIBE_MODELS_DIR: models,
  };
}

/** On Linux the kernel tells the service to end when this script is killed; elsewhere the next start finds it. */
function dyingWithUs(program, args) {
  if (process.platform !== 'linux' || !hasProgram('setpriv')) return [program, args];
  return ['setpriv', ['--pdeathsig', 'TERM', program, ...args]];
}
