// Which shared libraries the system's loader knows.
import { answer } from './run.mjs';

export function presentLibraries() {
  return parsed(answer('sh', ['-c', 'PATH="$PATH:/sbin:/usr/sbin" ldconfig -p']) ?? '');
}

/** The names in the output of `ldconfig -p`. */
export const parsed = (ldconfig) => new Set(ldconfig.split('\n').map((line) => line.trim().split(' ')[0]));
