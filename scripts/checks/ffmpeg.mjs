// Before a build, what the bundled ffmpeg is linked against; after one, the service's own search, which runs it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findFfmpeg } from '../lib/ffmpeg.mjs';
import { findJdk } from '../lib/jdk.mjs';
import { coreApp } from '../lib/paths.mjs';
import { installCommand } from '../lib/system-packages.mjs';

export function ffmpeg() {
  const { usable, detail, lacking } = findFfmpeg();
  if (!usable) return { name: 'ffmpeg', state: 'missing', detail, fix: installCommand(lacking) };
  return asTheService() ?? { name: 'ffmpeg', state: 'ok', detail };
}

function asTheService() {
  const jar = join(coreApp, 'reelscribe.jar');
  const home = findJdk();
  if (!home || !existsSync(jar)) return undefined;
  const { status, stdout } = spawnSync(join(home, 'bin/java'), ['-cp', jar, 'dev.reelscribe.media.CheckFfmpeg'], {
    encoding: 'utf8',
  });
  const [detail, ...rest] = stdout.trim().split('\n');
  if (status === 0) return { name: 'ffmpeg', state: 'ok', detail };
  return { name: 'ffmpeg', state: 'missing', detail, fix: rest.join(' ') || installCommand(['ffmpeg']) };
}
