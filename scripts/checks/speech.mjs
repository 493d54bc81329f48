// The native speech library is carried for these machines; the flags decide how quick it is, not whether it works.
import { existsSync, readFileSync } from 'node:fs';
import { speechLibraryLacks } from '../lib/speech-library.mjs';

const CARRIED = ['linux x64', 'linux arm64', 'darwin x64', 'darwin arm64'];
const QUICK = ['avx', 'avx2', 'fma', 'f16c'];

export function speech() {
  const machine = `${process.platform} ${process.arch}`;
  const name = 'Speech library';
  if (!CARRIED.includes(machine)) {
    const fix = 'SPEECH_ENGINE=openai npm start, with OPENAI_BASE_URL of a server that transcribes';
    return { name, state: 'warning', detail: `not carried for ${machine}: nothing is transcribed here`, fix };
  }
  const library = speechLibraryLacks();
  if (library) return { name, state: 'missing', ...library };
  const lacking = existsSync('/proc/cpuinfo') ? lackingFlags(readFileSync('/proc/cpuinfo', 'utf8')) : [];
  if (lacking.length === 0) return { name, state: 'ok', detail: `carried for ${machine}` };
  return { name, state: 'warning', detail: `this processor lacks ${lacking.join(', ')}: transcription is slow` };
}

/** Which of the flags that make recognition quick a /proc/cpuinfo lacks; none for processors that list no flags. */
export function lackingFlags(cpuinfo) {
  const flags = cpuinfo.match(/^flags\s*:(.*)$/m)?.[1].split(' ');
  return flags ? QUICK.filter((flag) => !flags.includes(flag)) : [];
}
