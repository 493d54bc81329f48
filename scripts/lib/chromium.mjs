// The browser of the end-to-end tests: the system's own.
import { Refusal } from './main.mjs';
import { install, installCommand, mayInstall, programPath } from './system-packages.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';

export const findChromium = () => [...NAMES, MAC].map(programPath).find(Boolean);
export const chromiumFix = () => installCommand(['chromium', 'fonts']);

export async function ensureChromium() {
  if (!findChromium() && mayInstall()) await install(['chromium', 'fonts'], 'the end-to-end tests use it');
  const found = findChromium();
  if (!found) throw new Refusal(`The end-to-end tests need Chromium. Install it with: ${chromiumFix()}`);
  return found;
}
