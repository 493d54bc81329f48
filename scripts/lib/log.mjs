import { existsSync, readFileSync } from 'node:fs';

/** The last lines of a log, indented; nothing when there is none. */
export function tail(path, lines = 20) {
  if (!existsSync(path)) return '';
  return readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(-lines)
    .map((line) => `    ${line}`)
    .join('\n');
}
