import { chromiumFix, findChromium } from '../lib/chromium.mjs';

/** Nothing but the end-to-end tests needs it. */
export function chromium() {
  const path = findChromium();
  if (path) return { name: 'Chromium', state: 'ok', detail: path };
  return { name: 'Chromium', state: 'warning', detail: 'not here; only `npm test` needs it', fix: chromiumFix() };
}
