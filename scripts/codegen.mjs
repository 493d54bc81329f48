// npm run codegen: Java from the schema, the OpenAPI document from Java, TypeScript from the document. With `check`,
// everything is generated again and compared with what is committed.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { installPackages } from './lib/build.mjs';
import { main, Refusal } from './lib/main.mjs';
import { maven } from './lib/maven.mjs';
import { inProject } from './lib/paths.mjs';
import { quietly } from './lib/run.mjs';
import { step } from './lib/step.mjs';
import { ensureSystem } from './lib/system.mjs';

const COMMITTED = ['apps/core/openapi.json', 'apps/web/app/types'];

/** One run of the generator writes both: jOOQ's tables, records, keys and enums, and a row record a table. */
const tables = () =>
  step('Schema -> jOOQ tables and row records (packages/db/target/generated-sources)', () =>
    maven('-pl', 'packages/db', 'process-sources', '-Dreelscribe.codegen.force=true'),
  );

async function apiTypes() {
  await step('Java schemas -> apps/core/openapi.json', writeOpenApi);
  await installPackages();
  await step('apps/core/openapi.json -> apps/web/app/types', () =>
    quietly('npm', ['run', 'codegen', '--workspace=@reelscribe/web']),
  );
}

const OPENAPI_TEST = 'OpenApiDocumentIT';
const REPORTS = inProject('apps/core/target/surefire-reports');

/** Maven is told to bear a module without this test, so it would bear none at all: the report tells that it ran. */
async function writeOpenApi() {
  await ensureSystem();
  rmSync(REPORTS, { recursive: true, force: true });
  const selection = ['-pl', 'apps/core', '-am', `-Dtest=${OPENAPI_TEST}`, '-Dsurefire.failIfNoSpecifiedTests=false'];
  await maven(...selection, '-Dreelscribe.openapi.write=true', 'test');
  const reports = existsSync(REPORTS) ? readdirSync(REPORTS) : [];
  const ran = reports.some((name) => name.endsWith(`${OPENAPI_TEST}.xml`));
  if (!ran) throw new Refusal(`There is no ${OPENAPI_TEST} to write it`);
}

/** The tables are never committed: that they can be generated is all there is to check of them. */
async function check() {
  await tables();
  await apiTypes();
  const changed = await quietly('git', ['status', '--porcelain', '--untracked-files=all', '--', ...COMMITTED]);
  if (!changed) return console.log('  What is generated is what is committed.');
  const difference = await quietly('git', ['diff', '--stat', '-p', 'HEAD', '--', ...COMMITTED]);
  throw new Refusal(`${firstLines(difference, 80)}\n${changed}
What is generated differs from what is committed. Run \`npm run codegen\` and commit these files.`);
}

const firstLines = (text, count) => text.split('\n').slice(0, count).join('\n');

const WORK = {
  all: async () => (await tables(), apiTypes()),
  'db-orm-models': tables,
  'db-pydantic-models': tables,
  'api-types': apiTypes,
  check,
};

await main(async () => {
  const what = process.argv[2] ?? 'all';
  if (!WORK[what]) throw new Refusal(`No such codegen: ${what}. There are: ${Object.keys(WORK).join(', ')}`);
  await WORK[what]();
});
