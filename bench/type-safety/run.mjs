// node bench/type-safety/run.mjs [--only text]...: mutations of the schema, and what stops them. The same as
// `npm run bench -- type-safety`, which runs all.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { main } from '../../scripts/lib/main.mjs';
import { typeSafety } from './type-safety.mjs';

await main(async () => {
  const { values } = parseArgs({ options: { only: { type: 'string', multiple: true }, save: { type: 'string' }, 'no-timing': { type: 'boolean' } } });
  const { results, figures } = await typeSafety({ only: values.only, timing: !values['no-timing'] });
  for (const { what, value, unit } of figures) console.log(`  ${what.padEnd(44)} ${String(value).padStart(6)} ${unit}`);
  if (values.save) writeFileSync(values.save, JSON.stringify(results, null, 1));
  return results.every(({ right }) => right) ? 0 : 1;
});
