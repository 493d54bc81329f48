// The system's package manager: called where that is allowed, otherwise named in a command that can be pasted.
import { answer, quietly } from './run.mjs';

// The same thing under the names of each system. Of several the first that apt knows is taken, else the last.
const NAMES = {
  asound: { apt: ['libasound2t64', 'libasound2'], dnf: ['alsa-lib'], pacman: ['alsa-lib'], zypper: ['libasound2'] },
  pulse: { apt: ['libpulse0'], dnf: ['pulseaudio-libs'], pacman: ['libpulse'], zypper: ['libpulse0'] },
  xcb: { apt: ['libxcb1'], dnf: ['libxcb'], pacman: ['libxcb'], zypper: ['libxcb1'] },
  'xcb-shm': { apt: ['libxcb-shm0'], dnf: ['libxcb'], pacman: ['libxcb'], zypper: ['libxcb-shm0'] },
  udev: { apt: ['libudev1'], dnf: ['systemd-libs'], pacman: ['systemd-libs'], zypper: ['libudev1'] },
  openmp: { apt: ['libgomp1'], dnf: ['libgomp'], pacman: ['gcc-libs'], zypper: ['libgomp1'] },
  ffmpeg: { apt: ['ffmpeg'], dnf: ['ffmpeg-free'], pacman: ['ffmpeg'], zypper: ['ffmpeg'], brew: ['ffmpeg'] },
  chromium: {
    apt: ['chromium-browser', 'chromium'],
    dnf: ['chromium'],
    pacman: ['chromium'],
    zypper: ['chromium'],
    brew: ['chromium'],
  },
  fonts: {
    apt: ['fonts-liberation'],
    dnf: ['liberation-fonts'],
    pacman: ['ttf-liberation'],
    zypper: ['liberation-fonts'],
  },
};

const INSTALL = {
  apt: 'apt-get install -y',
  dnf: 'dnf install -y',
  pacman: 'pacman -S --needed',
  zypper: 'zypper install -y',
  brew: 'brew install',
};

/** The command that installs these things here, to be shown. */
export function installCommand(things) {
  const manager = thisManager();
  if (!manager) return `install ${things.join(', ')} with the system's package manager`;
  const root = process.getuid?.() === 0 || manager === 'brew' ? '' : 'sudo ';
  const update = manager === 'apt' ? `${root}apt-get update && ` : '';
  return `${update}${root}${INSTALL[manager]} ${packagesOf(things, manager).join(' ')}`;
}

/** Whether this process may install without asking: apt-get, as root or through a sudo that wants no password. */
export const mayInstall = () => thisManager() === 'apt' && asRoot() !== undefined;

/** Installs with apt-get, after one line that says what and why. */
export async function install(things, why) {
  const [program, ...prefix] = [...asRoot(), 'apt-get'];
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  console.log(
    `  Installing ${things.length > 3 ? 'system libraries' : packagesOf(things, 'apt').join(', ')} with apt-get: ${why}`,
  );
  await quietly(program, [...prefix, 'update'], { env }).catch(() => {});
  const options = ['-o', 'DPkg::Lock::Timeout=120', '--no-install-recommends'];
  await quietly(program, [...prefix, 'install', '-y', ...options, ...packagesOf(things, 'apt')], { env });
}

const thisManager = () => Object.keys(INSTALL).find((manager) => hasProgram(manager === 'apt' ? 'apt-get' : manager));

function packagesOf(things, manager) {
  return [...new Set(things.map((thing) => known(NAMES[thing][manager] ?? [thing], manager)))];
}

/** Debian's libasound2 became libasound2t64, Ubuntu's chromium is chromium-browser: only apt's lists tell. */
function known(names, manager) {
  if (names.length === 1 || manager !== 'apt') return names[0];
  return names.find((name) => answer('apt-cache', ['show', '--no-all-versions', name])) ?? names.at(-1);
}

function asRoot() {
  if (process.getuid?.() === 0) return [];
  return answer('sudo', ['-n', 'true']) === undefined ? undefined : ['sudo', '-n'];
}

export const hasProgram = (name) => programPath(name) !== undefined;
export const programPath = (name) => answer('sh', ['-c', 'command -v "$1"', 'sh', name]);
