// The way a change takes through a developer's build, to the first place that stops it: the same commands as
// `npm run codegen`, `codegen:check`, `typecheck` and `db:test`, leaving out those whose sources did not change.
import { join } from 'node:path';
import { CommandFailed, quietly } from '../../scripts/lib/run.mjs';

const DOCUMENT = 'apps/core/openapi.json';
const TYPES = 'apps/web/app/types/generated';
const JAVA = ['packages/db', 'apps/core/src', 'apps/core/pom.xml'];
const DATABASE = ['packages/db/migrations'];
const DATABASE_TESTS = 'PoliciesIT,ConstraintsIT,NotificationsIT';

/** Answers {stop, why}: the layer that stopped the mutation and its first words, or no stop and what it changed. */
export async function walk(scratch, mutation) {
  const believed = generatedByHand(scratch, mutation);
  if (mutation.layer === 'unseen') return (await databaseTests(scratch, '-Dexec.skip=true')) ?? {};
  const java = scratch.changed(...JAVA) ? await javaAndDocument(scratch, mutation) : undefined;
  if (java) return java;
  if (!scratch.changed(...JAVA)) scratch.restore(DOCUMENT);
  return (
    (await typescript(scratch, mutation, believed)) ??
    (scratch.changed(...DATABASE) ? await databaseTests(scratch) : undefined) ??
    drift(scratch, mutation)
  );
}

/** The generated files that the mutation edits, with what somebody now believes them to be. */
const generatedByHand = (scratch, { edits = [] }) =>
  edits.map(({ file }) => file).filter((file) => file === DOCUMENT || file.startsWith(TYPES)).map((file) => [file, scratch.read(file)]);

/** One run of Maven: the database migrated, tables generated, everything compiled, the document written. */
async function javaAndDocument(scratch, { forgotten }) {
  const write = forgotten === 'document' ? [] : ['-Dreelscribe.openapi.write=true'];
  return maven(scratch, ['-pl', 'apps/core', '-am', '-Dtest=OpenApiDocumentIT', ...write, ...TEST]);
}

async function typescript(scratch, { forgotten }, believed) {
  const generate = believed.length > 0 || scratch.changed(DOCUMENT);
  if (generate) await web(scratch, 'codegen');
  const edited = believed.find(([file, content]) => scratch.read(file) !== content);
  if (edited) return { stop: 'OpenAPI drift', why: `codegen:check: ${edited[0]} is not what is generated` };
  if (forgotten === 'types' && scratch.changed(TYPES)) return { stop: 'OpenAPI drift', why: `codegen:check: ${TYPES} is not what is generated` };
  if (!generate && !scratch.changed('apps/web')) return undefined;
  return stopped('TypeScript', /^(.*error TS\d+: .*)$/m, () => web(scratch, 'typecheck'));
}

/** Policies and the like are not in the generated tables, which need not be written again for them. */
const databaseTests = (scratch, ...options) => maven(scratch, ['-pl', 'packages/db', `-Dtest=${DATABASE_TESTS}`, ...options, ...TEST]);

/** What nothing else stopped, but what the committed document does not say: a break for clients other than the page. */
function drift(scratch, { kind }) {
  if (!scratch.changed(DOCUMENT)) return {};
  return kind === 'breaking' ? { stop: 'OpenAPI drift', why: `codegen:check: ${DOCUMENT} is not what is generated` } : {};
}

const web = (scratch, script) => quietly('npm', ['run', script, '--silent', '--workspace=@reelscribe/web'], { cwd: scratch.root });

/** The service is started for its description alone: what is not asked for need not start, nor be compiled well. */
const BRIEFLY = { SPRING_MAIN_LAZY_INITIALIZATION: 'true', JAVA_TOOL_OPTIONS: '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC' };
/** With the tests as they were compiled before the mutation: they are not what is under test. */
const TEST = ['process-classes', 'surefire:test'];
const OPTIONS = ['-B', '-ntp', '-o', '-Dsurefire.failIfNoSpecifiedTests=false'];

async function maven(scratch, args) {
  const run = () => quietly(join(scratch.root, 'mvnw'), [...OPTIONS, ...args], { cwd: scratch.root, env: BRIEFLY });
  const found = await stopped('Java', /^\[ERROR\] (.*)$/m, run);
  return found && { ...found, ...readMaven(found.output) };
}

function readMaven(output) {
  const goal = /Failed to execute goal (\S+)/.exec(output)?.[1] ?? '';
  if (goal.includes('exec-maven-plugin')) return { stop: 'SQL', why: /ERROR: .*/.exec(output)?.[0] };
  if (!goal.includes('surefire')) return { stop: 'Java', why: /\S+\.java:\[.*/.exec(output)?.[0] };
  const tests = [...output.matchAll(/^\[ERROR\] +((?:\w+IT)[.:>]\S*)/gm)].map(([, name]) => name);
  return { stop: output.includes('OpenApiDocumentIT.') ? 'OpenAPI drift' : 'db:test', why: tests[0], tests };
}

async function stopped(stop, pattern, work) {
  try {
    await work();
    return undefined;
  } catch (error) {
    if (!(error instanceof CommandFailed)) throw error;
    return { stop, why: pattern.exec(error.output)?.[1] ?? error.output.trim().split('\n').at(-1), output: error.output };
  }
}
