// npm run codegen: Java from the schema, the OpenAPI document from Java, TypeScript from the document. With `check`,
// everything is generated again and compared with what is committed.
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { installPackages, mavenQuiet } from './lib/build.mjs';
import { main, Refusal } from './lib/main.mjs';
import { inProject, mvnw } from './lib/paths.mjs';
import { quietly } from './lib/run.mjs';
import { step } from './lib/step.mjs';

const COMMITTED = ['apps/core/openapi.json', 'apps/web/app/types'];

/** One run of the generator writes both: jOOQ's tables, records, keys and enums, and an immutable row record a table. */
const tables = () =>
  step('Schema -> jOOQ tables and row records (packages/db/target/generated-sources)', () =>
    quietly(mvnw, [...mavenQuiet, '-pl', 'packages/db', 'process-sources', '-Dreelscribe.codegen.force=true']),
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

/** Maven must not fail for the module that has no such test, and so would not for one that lost it: its report tells. */
async function writeOpenApi() {
  rmSync(REPORTS, { recursive: true, force: true });
  await quietly(mvnw, [
    ...[...mavenQuiet, '-pl', 'apps/core', '-am', 'test', `-Dtest=${OPENAPI_TEST}`],
    ...['-Dreelscribe.openapi.write=true', '-Dsurefire.failIfNoSpecifiedTests=false'],
  ]);
  const reports = existsSync(REPORTS) ? readdirSync(REPORTS) : [];
  if (!reports.some((name) => name.endsWith(`${OPENAPI_TEST}.xml`)))
    throw new Refusal(`There is no ${OPENAPI_TEST} to write it`);
}

/** Tables live in target/ alone, so there is nothing committed to compare them with: that they generate is the check. */
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
