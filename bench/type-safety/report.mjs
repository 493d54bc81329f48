// What is printed: a line a mutation, the score of each layer, every miss, and the older chain beside ours.
import { stripVTControlCharacters } from 'node:util';

const STOPS = ['SQL', 'Java', 'OpenAPI drift', 'TypeScript', 'db:test'];

export const line = ({ id, kind, stop, expect, right, seconds, why }) =>
  [
    right ? '  ok  ' : ' MISS ',
    kind.padEnd(9),
    id.padEnd(62),
    (stop ?? 'passes').padEnd(14),
    `${seconds.toFixed(1)} s`.padStart(7),
    (stop ?? 'passes') === expect ? '' : `  (expected: ${expect})`,
    stop ? `\n${' '.repeat(17)}${short(why)}` : '',
  ].join(' ');

const short = (text) => stripVTControlCharacters(text).replace(/\S*\/(?=[\w.$]+\.(java|tsx?))/, '').slice(0, 150);

export function score(results) {
  const layers = [...new Set(results.map(({ layer }) => layer))];
  console.log(`\n  ${'breaking, by what was changed'.padEnd(32)}${[...STOPS, 'missed'].map((stop) => stop.padStart(15)).join('')}`);
  for (const layer of layers) {
    const here = results.filter((result) => result.layer === layer && result.kind === 'breaking');
    if (here.length === 0) continue;
    const counts = STOPS.map((stop) => here.filter((result) => result.right && result.stop === stop).length);
    const missed = here.filter(({ right }) => !right).length;
    console.log(`  ${`${layer} (${here.length})`.padEnd(32)}${[...counts, missed].map((count) => String(count || '-').padStart(15)).join('')}`);
  }
  for (const { id, kind, stop, why } of results.filter(({ right }) => !right)) {
    console.log(`  MISS ${kind} ${id}: ${stop ? `stopped by ${stop}: ${short(why)}` : 'not stopped'}`);
  }
}

/** As figures for the list of benchmarks. */
export function figures(results) {
  const breaking = results.filter(({ kind }) => kind === 'breaking');
  const harmless = results.filter(({ kind }) => kind === 'harmless');
  const seconds = results.map((result) => result.seconds).sort((a, b) => a - b);
  return [
    { what: `breaking stopped, of ${breaking.length}`, value: breaking.filter(({ right }) => right).length, unit: 'mutations' },
    { what: `harmless passed, of ${harmless.length}`, value: harmless.filter(({ right }) => right).length, unit: 'mutations' },
    { what: 'a mutation, median', value: round(seconds[seconds.length >> 1] ?? 0), unit: 's' },
    { what: 'a mutation, slowest', value: round(seconds.at(-1) ?? 0), unit: 's' },
  ];
}

export const round = (value) => Number(value.toFixed(1));

export const PEERS = `
  The same question asked of the older chain (23 mutations of this schema, none of them stops anything by itself, since
  the models above are written by hand): generated files that change with the schema
    sqlacodegen 19 of 23   supabase-pydantic 14 of 23   supabase gen types 13 of 23
    a policy, row-level security or a trigger: none of the three`;
