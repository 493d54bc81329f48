// Whether the service will find an ffmpeg that starts: the bundled one, which needs a few libraries of the system,
// or one on the PATH.
import { Refusal } from './main.mjs';
import { answer } from './run.mjs';
import { presentLibraries } from './system-libraries.mjs';
import { hasProgram, install, installCommand, mayInstall } from './system-packages.mjs';

// What the bundled libavdevice is linked against.
const LIBRARIES = {
  asound: 'libasound.so.2',
  pulse: 'libpulse.so.0',
  xcb: 'libxcb.so.1',
  'xcb-shm': 'libxcb-shm.so.0',
  udev: 'libudev.so.1',
};
const OLDEST = [4, 4];

/** {usable, detail, lacking}: `lacking` are the things that installing would mend. */
export function findFfmpeg() {
  const lacking = bundledLacks();
  if (lacking?.length === 0) return { usable: true, detail: 'bundled, and its system libraries are here' };
  const version = versionOnPath();
  if (version && newEnough(version)) return { usable: true, detail: `ffmpeg ${version.join('.')} on the PATH` };
  if (lacking)
    return {
      usable: false,
      detail: `the bundled ffmpeg lacks ${lacking.map((l) => LIBRARIES[l]).join(', ')}`,
      lacking,
    };
  return {
    usable: false,
    detail: `none is bundled for ${process.platform} ${process.arch}, none on the PATH`,
    lacking: ['ffmpeg'],
  };
}

/** Makes sure of it, installing what is missing where that is allowed. */
export async function ensureFfmpeg() {
  const before = findFfmpeg();
  if (before.usable) return;
  if (mayInstall()) await install(before.lacking, before.detail);
  const after = findFfmpeg();
  if (!after.usable)
    throw new Refusal(`Reelscribe needs ffmpeg: ${after.detail}.\nInstall it with: ${installCommand(after.lacking)}`);
}

/** What the bundled ffmpeg lacks here, or undefined where none is bundled. */
function bundledLacks() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return missingLibraries(presentLibraries());
}

/** The names of LIBRARIES that are not among those present. */
export function missingLibraries(present) {
  return Object.keys(LIBRARIES).filter((name) => !present.has(LIBRARIES[name]));
}

function versionOnPath() {
  return hasProgram('ffprobe') ? ffmpegVersion(answer('ffmpeg', ['-version']) ?? '') : undefined;
}

/** [major, minor] out of the first line of `ffmpeg -version`, or undefined for a build without a number. */
export function ffmpegVersion(output) {
  return output
    .match(/^ffmpeg version n?(\d+)\.(\d+)/)
    ?.slice(1)
    .map(Number);
}

export const newEnough = ([major, minor]) => major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1]);
