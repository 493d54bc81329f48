// The parts of `npm test`, in the order of the walk: tools, contract, compilation, page, service, the whole.
import { readdirSync, rmSync } from 'node:fs';
import { coreSources, coreWasBuilt, installPackages } from './build.mjs';
import { fromNode, fromSurefire, fromWords, none, sum } from './counts.mjs';
import { ensureSystem } from './system.mjs';
import { endToEnd } from './end-to-end.mjs';
import { inProject, mvnw } from './paths.mjs';
import { openly } from './run.mjs';

export const PARTS = {
  install: { title: 'Packages', run: () => installPackages().then(() => ({ ok: true, counts: none })) },
  scripts: { title: 'Commands', run: scripts },
  codegen: { title: 'Generated code is what is committed', run: () => command('codegen.mjs', 'check') },
  typecheck: { title: 'Everything compiles', run: () => command('typecheck.mjs') },
  lint: { title: 'Style', run: () => command('lint.mjs') },
  web: { title: 'Page: units', run: web },
  db: { title: 'Database: policies, triggers, constraints, cascades', run: () => maven('-pl', 'packages/db') },
  api: { title: 'Service: units and integration', run: () => service('-pl', 'apps/core', '-am') },
  java: { title: 'Database in SQL, service, rules of the packages', run: () => service() },
  e2e: { title: 'Browser: end to end', run: e2e },
};

export const ALL = ['install', 'scripts', 'codegen', 'typecheck', 'lint', 'web', 'java', 'e2e'];

async function command(script, ...args) {
  const { code } = await openly(process.execPath, [inProject('scripts', script), ...args]);
  return { ok: code === 0 };
}

async function scripts() {
  const tests = readdirSync(inProject('scripts')).filter((name) => name.endsWith('.test.mjs'));
  const args = ['--test', '--test-reporter=spec', ...tests.map((name) => inProject('scripts', name))];
  const { code, output } = await openly(process.execPath, args);
  return { ok: code === 0, counts: fromNode(output) };
}

async function web() {
  await installPackages();
  const { code, output } = await openly('npm', ['run', 'test', '--silent', '--workspace=@reelscribe/web']);
  return { ok: code === 0, counts: fromWords(output) };
}

async function e2e() {
  const { code, output } = await endToEnd();
  return { ok: code === 0, counts: fromWords(output) };
}

/** A run that packaged the service also spares the browser tests a build. */
async function service(...selection) {
  await ensureSystem();
  const sources = coreSources();
  const result = await maven(...selection);
  if (result.ok) await coreWasBuilt(sources);
  return result;
}

/** The reports of an earlier run are removed first, so that only what ran now is counted. */
async function maven(...selection) {
  const reports = ['packages/db', 'apps/core'].map((module) => inProject(module, 'target/surefire-reports'));
  for (const folder of reports) rmSync(folder, { recursive: true, force: true });
  const { code } = await openly(mvnw, ['-B', '-ntp', '--fail-at-end', ...selection, 'verify']);
  return { ok: code === 0, counts: sum(reports.map(fromSurefire)) };
}
