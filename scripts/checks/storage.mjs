import { accessSync, constants, existsSync } from 'node:fs';
import { dirname } from 'node:path';

export function storage({ dataDir }) {
  const place = nearest(dataDir);
  const name = 'Data directory';
  try {
    accessSync(place, constants.R_OK | constants.W_OK | constants.X_OK);
    return { name, state: 'ok', detail: `${dataDir}${place === dataDir ? '' : ' (made at the first start)'}` };
  } catch {
    const fix = `sudo chown -R "$(id -un)" ${place}, or set REELSCRIBE_DATA_DIR to a directory you may write`;
    return { name, state: 'missing', detail: `${place} may not be written by this user`, fix };
  }
}

/** The directory itself, or the nearest above it that exists. */
export const nearest = (path) => (existsSync(path) ? path : nearest(dirname(path)));
