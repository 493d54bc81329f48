// npm run bench: every measurement, or those named (`npm run bench -- main-job`), each beside its limit.
import { ensureAotCache } from '../scripts/lib/aot.mjs';
import { buildAll } from '../scripts/lib/build.mjs';
import { ensureSystem } from '../scripts/lib/system.mjs';
import { main, Refusal } from '../scripts/lib/main.mjs';
import { largeUpload } from './large-upload.mjs';
import { mainJob } from './main-job.mjs';
import { ready } from './ready.mjs';

const BENCHES = { ready, 'main-job': mainJob, 'large-upload': largeUpload };

await main(async () => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(BENCHES);
  const unknown = names.filter((name) => !BENCHES[name]);
  if (unknown.length > 0) throw new Refusal(`No such bench: ${unknown}. There are: ${Object.keys(BENCHES).join(', ')}`);
  await buildAll();
  await ensureSystem();
  await ensureAotCache();
  for (const name of names) {
    console.log(`\n== ${name} ==\n`);
    for (const figure of await BENCHES[name]()) console.log(line(figure));
  }
});

function line({ what, value, unit, limit }) {
  const beside = limit === undefined ? '' : `   (limit ${limit} ${unit}: ${value < limit ? 'kept' : 'NOT KEPT'})`;
  return `  ${what.padEnd(34)} ${String(value).padStart(8)} ${unit}${beside}`;
}
