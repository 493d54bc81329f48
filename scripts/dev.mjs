// npm run dev: the page from Vite with hot reload, in front of a service that is compiled and started again
// whenever its sources change.
import { spawn } from 'node:child_process';
import { readFileSync, watch } from 'node:fs';
import { installPackages } from './lib/build.mjs';
import { JVM_FLAGS, coreEnv, stopCore } from './lib/core.mjs';
import { end, onEnd } from './lib/ending.mjs';
import { ensureSystem } from './lib/system.mjs';
import { java } from './lib/jdk.mjs';
import { main } from './lib/main.mjs';
import { maven } from './lib/maven.mjs';
import { inProject, project, settings } from './lib/paths.mjs';
import { makeWay } from './lib/running.mjs';
import { step } from './lib/step.mjs';

const WATCHED = ['apps/core/src/main', 'packages/db/src/main', 'packages/db/migrations', 'packages/db/shim'];
const CLASSPATH = ['-Dmdep.outputFile=target/classpath.txt', '-DincludeScope=runtime'];
const { port, dataDir } = settings();
let core;

await main(async () => {
  await makeWay(dataDir);
  await installPackages();
  await ensureSystem();
  await compileAndStart();
  onEnd(() => core && stopCore(core));
  for (const folder of WATCHED) watch(inProject(folder), { recursive: true }, afterQuiet(300, compileAndStart));
  const vite = spawn('npm', ['run', 'dev', '--workspace=@reelscribe/web'], {
    cwd: project,
    stdio: 'inherit',
    env: { ...process.env, PORT: String(port) },
  });
  onEnd(() => vite.kill('SIGTERM'));
  await new Promise((resolve) => vite.once('exit', resolve));
  await end();
  process.exit();
});

/** Sources that do not compile are told, and the service that runs stays. */
async function compileAndStart() {
  try {
    await step('Compiling the service', () =>
      maven('-pl', 'apps/core', '-am', ...CLASSPATH, 'compile', 'dependency:build-classpath'),
    );
  } catch (error) {
    return console.error(error.output);
  }
  if (core) await stopCore(core);
  core = spawn(java(), [...JVM_FLAGS, '-cp', classpath(), 'dev.reelscribe.ReelscribeApplication'], {
    cwd: project,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: coreEnv(port, dataDir),
    detached: true,
  });
}

function classpath() {
  const dependencies = readFileSync(inProject('apps/core/target/classpath.txt'), 'utf8').trim();
  return `${inProject('apps/core/target/classes')}:${dependencies}`;
}

/** Calls `work` once nothing has happened for a while, and never twice at once. */
function afterQuiet(milliseconds, work) {
  let timer;
  let turn = Promise.resolve();
  return () => {
    clearTimeout(timer);
    timer = setTimeout(() => (turn = turn.then(work)), milliseconds);
  };
}
