// The speech library is carried in a jar, but it runs its threads with the system's OpenMP.
import { Refusal } from './main.mjs';
import { presentLibraries } from './system-libraries.mjs';
import { install, installCommand, mayInstall } from './system-packages.mjs';

const OPENMP = 'libgomp.so.1';

/** A sentence for what it lacks of the system, or undefined. */
export const speechLibraryLacks = () =>
  process.platform === 'linux' && !presentLibraries().has(OPENMP)
    ? { detail: `the speech library lacks ${OPENMP}`, fix: installCommand(['openmp']) }
    : undefined;

/** Makes sure of it, installing what is missing where that is allowed. */
export async function ensureSpeechLibrary() {
  const before = speechLibraryLacks();
  if (before === undefined) return;
  if (mayInstall()) await install(['openmp'], before.detail);
  const after = speechLibraryLacks();
  if (after) throw new Refusal(`Speech cannot be recognised: ${after.detail}.\nInstall it with: ${after.fix}`);
}
