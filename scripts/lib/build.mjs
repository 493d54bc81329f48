// Building what is stale: the npm packages, the page, the service, and the cache it starts quickly from.
import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, isFresh, markFresh, unlessFresh } from './fingerprint.mjs';
import { java, jdkIdentity } from './jdk.mjs';
import { coreApp, coreJar, coreTarget, inProject, project, webDist } from './paths.mjs';
import { maven } from './maven.mjs';
import { quietly } from './run.mjs';
import { step } from './step.mjs';

const WEB_SOURCES = ['apps/web', 'package-lock.json'];
const JAVA_SOURCES = [
  'pom.xml',
  '.mvn',
  'packages/db/pom.xml',
  'packages/db/migrations',
  'packages/db/shim',
  'packages/db/src/main',
  'apps/core/pom.xml',
  'apps/core/src/main',
];
// Not in dist: everything there is served to anyone.
const webStamp = inProject('apps/web/node_modules/.built-from');
const javaStamp = join(coreTarget, 'built-from');

/** Everything `npm start` runs from, built where stale. The page and the service are built side by side. */
export async function buildAll() {
  await Promise.all([installPackages().then(buildWeb), buildCore()]);
}

export async function installPackages() {
  const hash = fingerprint(project, ['package-lock.json', 'package.json', 'apps/web/package.json']);
  const stamp = inProject('node_modules/.installed-from');
  if (!existsSync(stamp) && installedByHand()) return;
  await unlessFresh(stamp, hash, () =>
    step('Installing the npm packages', () => quietly('npm', ['ci', '--no-audit', '--no-fund'])),
  );
}

/** By pnpm, whose layout npm would tear down, or by an `npm install` after the last change of the lock file. */
function installedByHand() {
  const written = (path) => statSync(inProject(path), { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const byPnpm = existsSync(inProject('node_modules/.modules.yaml'));
  return byPnpm || written('node_modules/.package-lock.json') > written('package-lock.json');
}

export async function buildWeb() {
  const sources = fingerprint(project, WEB_SOURCES);
  const built = () => fingerprint(webDist, ['index.html'], sources);
  await unlessFresh(webStamp, built, () =>
    step('Building the page', () => quietly('npm', ['run', 'build', '--workspace=@reelscribe/web'])),
  );
}

export const coreSources = () => fingerprint(project, JAVA_SOURCES, jdkIdentity());

export async function buildCore() {
  const first = existsSync(coreJar) ? '' : ' (the first time its libraries are downloaded: some minutes)';
  await unlessFresh(javaStamp, coreSources(), async () => {
    const build = () => maven('-pl', 'apps/core', '-am', 'package', '-DskipTests');
    await step('Building the service', build, first);
    await layOut();
  });
}

/** After a Maven run that packaged these very sources: nothing has to be built again. */
export async function coreWasBuilt(hash) {
  if (isFresh(javaStamp, hash)) return;
  rmSync(javaStamp, { force: true });
  await layOut();
  markFresh(javaStamp, hash);
}

/** The fat jar laid out as a jar beside its libraries: it starts in half the time, and an AOT cache can be used. */
async function layOut() {
  rmSync(coreApp, { recursive: true, force: true });
  await quietly(java(), ['-Djarmode=tools', '-jar', coreJar, 'extract', '--destination', coreApp]);
}
