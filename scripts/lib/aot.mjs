// The JVM's ahead-of-time cache: classes loaded and linked once, in a training run after a build, so that every
// later start is two to three times as quick. It is only ever a help: without it the service starts more slowly.
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint, unlessFresh } from './fingerprint.mjs';
import { coreSources } from './build.mjs';
import { JVM_FLAGS, becomesReady, startCore, stopCore } from './core.mjs';
import { aotCache, coreTarget, project } from './paths.mjs';
import { freePort } from './processes.mjs';
import { step } from './step.mjs';
import { withTemporaryDirectory } from './temporary.mjs';

/** Trains once a build; a training that failed is not tried again before the next build. */
export async function ensureAotCache() {
  const hash = fingerprint(project, [], coreSources() + JVM_FLAGS.join());
  await unlessFresh(join(coreTarget, 'trained-from'), hash, async () => {
    rmSync(aotCache, { force: true });
    await step('Preparing quick starts', train);
    if (!existsSync(aotCache)) console.log('  No quick start on this JVM: the service starts without it.');
  });
}

export const aotFlags = () => (existsSync(aotCache) ? [`-XX:AOTCache=${aotCache}`, '-Xlog:aot=off'] : []);
export const forgetAotCache = () => rmSync(aotCache, { force: true });

/** The whole service up to its readiness; the JVM writes the cache as it ends. */
function train() {
  return withTemporaryDirectory(async (dataDir) => {
    const jvmFlags = [`-XX:AOTCacheOutput=${aotCache}`];
    const core = startCore({ dataDir, port: await freePort(), jvmFlags, output: 'ignore', isolated: true });
    const ready = await becomesReady(core);
    await stopCore(core, 120_000);
    if (!ready) forgetAotCache();
  });
}
