import { findJdk } from '../lib/jdk.mjs';
import { answer } from '../lib/run.mjs';

const FIX = {
  linux: 'install Temurin 25 from https://adoptium.net/installation/linux, or set JAVA_HOME to a JDK 25',
  darwin: 'brew install --cask temurin@25',
};

export function jdk() {
  const home = findJdk();
  if (home) return { name: 'JDK', state: 'ok', detail: home };
  const onPath = answer('sh', ['-c', 'java -version 2>&1 | head -n 1']) || 'no java on the PATH';
  const detail = `needs a JDK 25 or newer, found none (${onPath})`;
  return { name: 'JDK', state: 'missing', detail, fix: FIX[process.platform] ?? FIX.linux };
}
