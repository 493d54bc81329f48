// npm run db:start, db:reset, db:verify: handed to the database module's own command, on its compiled classes.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { onEnd } from './lib/ending.mjs';
import { fingerprint, unlessFresh } from './lib/fingerprint.mjs';
import { java, jdkIdentity } from './lib/jdk.mjs';
import { main } from './lib/main.mjs';
import { maven } from './lib/maven.mjs';
import { inProject, project } from './lib/paths.mjs';
import { step } from './lib/step.mjs';

const SOURCES = [
  'pom.xml',
  'packages/db/pom.xml',
  'packages/db/migrations',
  'packages/db/shim',
  'packages/db/src/main',
];
const target = (...parts) => inProject('packages/db/target', ...parts);

await main(async () => {
  const hash = fingerprint(project, SOURCES, jdkIdentity());
  await unlessFresh(target('compiled-from'), hash, () => step('Compiling the database module', compile));
  return databaseCommand(process.argv.slice(2));
});

function compile() {
  const classpath = ['-Dmdep.outputFile=target/classpath.txt', '-DincludeScope=runtime'];
  return maven('-pl', 'packages/db', ...classpath, 'compile', 'dependency:build-classpath');
}

/** In the foreground with this terminal; Ctrl-C reaches it directly, so that db:start ends its server in order. */
function databaseCommand(args) {
  const classpath = `${target('classes')}:${readFileSync(target('classpath.txt'), 'utf8').trim()}`;
  const flags = ['--enable-native-access=ALL-UNNAMED', '--sun-misc-unsafe-memory-access=allow'];
  const child = spawn(java(), [...flags, '-cp', classpath, 'dev.reelscribe.db.cli.DatabaseCommand', ...args], {
    cwd: project,
    stdio: 'inherit',
  });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code ?? 1));
  });
  onEnd(() => (child.kill('SIGTERM'), ended));
  return ended;
}
