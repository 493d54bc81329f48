// The JDK that everything Java runs with. The search itself is find-jdk.sh, which mvnw uses too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inProject } from './paths.mjs';
import { answer } from './run.mjs';
import { Refusal } from './main.mjs';

/** The home of a JDK 25 or newer, or undefined. */
export function findJdk(env = process.env) {
  const script = '. "$1" && printf %s "$JAVA_HOME"';
  return answer('sh', ['-c', script, 'sh', inProject('scripts/find-jdk.sh')], { env });
}

export function java() {
  const home = findJdk();
  if (!home) throw new Refusal('Reelscribe needs a JDK 25 or newer and found none: see `npm run doctor`.');
  return join(home, 'bin/java');
}

/** What names this very JDK, for things that only it can read. */
export const jdkIdentity = (home = findJdk()) => `${home}\n${readFileSync(join(home, 'release'), 'utf8')}`;
