// How many tests passed and failed, read from what each runner says.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const none = { passed: 0, failed: 0, skipped: 0 };

export const sum = (counts) =>
  counts.reduce(
    (a, b) => ({ passed: a.passed + b.passed, failed: a.failed + b.failed, skipped: a.skipped + b.skipped }),
    none,
  );

/** Vitest ("Tests  1 failed | 12 passed | 2 skipped (15)") and Playwright ("  12 passed (5.0s)", a line each). */
export function fromWords(output) {
  const plain = output.replace(/\u001b\[[0-9;]*m/g, '');
  const vitest = plain.match(/^\s*Tests\s+(.*)\(\d+\)\s*$/m)?.[1];
  const lines = vitest ? [vitest] : (plain.match(/^\s+\d+ (?:passed|failed|skipped|flaky|did not run)\b.*$/gm) ?? []);
  const count = (word) => Number(lines.join(' ').match(new RegExp(`(\\d+) ${word}`))?.[1] ?? 0);
  return {
    passed: count('passed') + count('flaky'),
    failed: count('failed'),
    skipped: count('skipped') + count('did not run'),
  };
}

/** The summary that node's own test runner ends with. */
export function fromNode(output) {
  const count = (word) => Number(output.match(new RegExp(`^(?:#|\u2139) ${word} (\\d+)$`, 'm'))?.[1] ?? 0);
  return { passed: count('pass'), failed: count('fail'), skipped: count('skipped') + count('todo') };
}

/** The reports that Surefire leaves in a folder, one file a test class. */
export function fromSurefire(folder) {
  if (!existsSync(folder)) return none;
  const reports = readdirSync(folder).filter((name) => /^TEST-.*\.xml$/.test(name));
  return sum(reports.map((name) => fromSuite(readFileSync(join(folder, name), 'utf8'))));
}

export function fromSuite(xml) {
  const suite = xml.match(/<testsuite\b[^>]*>/)?.[0] ?? '';
  const count = (name) => Number(suite.match(new RegExp(`\\b${name}="(\\d+)"`))?.[1] ?? 0);
  const failed = count('failures') + count('errors');
  return { passed: count('tests') - failed - count('skipped'), failed, skipped: count('skipped') };
}
