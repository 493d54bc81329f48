// npm run bench: every measurement, or those named (`npm run bench -- main-job`), each beside its limit. Without names,
// all that measure the service.
import { ensureAotCache } from '../scripts/lib/aot.mjs';
import { buildAll } from '../scripts/lib/build.mjs';
import { ensureSystem } from '../scripts/lib/system.mjs';
import { main, Refusal } from '../scripts/lib/main.mjs';
import { largeUpload } from './large-upload.mjs';
import { mainJob } from './main-job.mjs';
import { ready } from './ready.mjs';
import { typeSafety } from './type-safety/type-safety.mjs';

/** What runs the service, and so needs it built. */
const OF_THE_SERVICE = { ready, 'main-job': mainJob, 'large-upload': largeUpload };
/** Half an hour of builds: only when it is named. */
const OF_THE_BUILD = { 'type-safety': () => typeSafety().then(({ figures }) => figures) };
const BENCHES = { ...OF_THE_SERVICE, ...OF_THE_BUILD };

await main(async () => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(OF_THE_SERVICE);
  const unknown = names.filter((name) => !BENCHES[name]);
  if (unknown.length > 0) throw new Refusal(`No such bench: ${unknown}. There are: ${Object.keys(BENCHES).join(', ')}`);
  if (names.some((name) => OF_THE_SERVICE[name])) await prepareService();
  for (const name of names) {
    console.log(`\n== ${name} ==\n`);
    for (const figure of await BENCHES[name]()) console.log(line(figure));
  }
});

async function prepareService() {
  await buildAll();
  await ensureSystem();
  await ensureAotCache();
}

function line({ what, value, unit, limit }) {
  const beside = limit === undefined ? '' : `   (limit ${limit} ${unit}: ${value < limit ? 'kept' : 'NOT KEPT'})`;
  return `  ${what.padEnd(34)} ${String(value).padStart(8)} ${unit}${beside}`;
}
