import { findFfmpeg } from '../lib/ffmpeg.mjs';
import { installCommand } from '../lib/system-packages.mjs';

export function ffmpeg() {
  const { usable, detail, lacking } = findFfmpeg();
  if (usable) return { name: 'ffmpeg', state: 'ok', detail };
  return { name: 'ffmpeg', state: 'missing', detail, fix: installCommand(lacking) };
}
