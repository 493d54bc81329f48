import { answer } from '../lib/run.mjs';

const OLDEST = [20, 19];

export function node() {
  const version = process.versions.node;
  if (isNewEnough(version)) return { name: 'Node', state: 'ok', detail: version };
  const detail = `${version} is older than ${OLDEST.join('.')}`;
  return {
    name: 'Node',
    state: 'missing',
    detail,
    fix: 'install Node 20.19 or newer from https://nodejs.org/en/download',
  };
}

export function isNewEnough(version) {
  const [major, minor] = version.split('.').map(Number);
  return major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
}

export function npm() {
  const version = answer('npm', ['--version']);
  if (version) return { name: 'npm', state: 'ok', detail: version };
  return {
    name: 'npm',
    state: 'missing',
    detail: 'not on the PATH',
    fix: 'it comes with Node: https://nodejs.org/en/download',
  };
}
