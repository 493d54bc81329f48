// npm test: every test, part by part, and a sum at the end. `node scripts/test.mjs web e2e` runs those parts alone.
import { main, Refusal } from './lib/main.mjs';
import { none, sum } from './lib/counts.mjs';
import { ALL, PARTS } from './lib/test-parts.mjs';
import { seconds } from './lib/step.mjs';

await main(async () => {
  const names = process.argv.length > 2 ? process.argv.slice(2) : ALL;
  const unknown = names.filter((name) => !PARTS[name]);
  if (unknown.length > 0) throw new Refusal(`No such part: ${unknown}. There are: ${Object.keys(PARTS).join(', ')}`);
  const results = [];
  for (const name of names) results.push(await runPart(PARTS[name]));
  return summary(results);
});

/** A part that fails without a failing test (it did not compile, say) counts as one failure. */
async function runPart({ title, run }) {
  console.log(`\n== ${title} ==\n`);
  const began = performance.now();
  const { ok, counts = none } = await attempt(run);
  return { title, took: seconds(began), counts: ok || counts.failed > 0 ? counts : { ...counts, failed: 1 } };
}

async function attempt(run) {
  try {
    return await run();
  } catch (error) {
    console.error(error.output ?? (error instanceof Refusal ? error.message : error.stack));
    return { ok: false };
  }
}

function summary(results) {
  console.log('\n== Summary ==\n');
  for (const { title, took, counts } of results) console.log(`  ${verdict(counts)}  ${title} (${took})`);
  const { passed, failed, skipped } = sum(results.map(({ counts }) => counts));
  if (skipped > 0) console.log(`\n${skipped} skipped`);
  console.log(`\n${passed} passed, ${failed} failed`);
  return failed > 0 ? 1 : 0;
}

function verdict({ passed, failed }) {
  return (failed > 0 ? `${failed} FAILED` : passed > 0 ? `${passed} passed` : 'ok').padEnd(11);
}
