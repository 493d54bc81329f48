// The browser tests against the real service: built, started on a data directory of its own, stopped afterwards.
import { buildAll } from './build.mjs';
import { ensureChromium } from './chromium.mjs';
import { ensureSystem } from './system.mjs';
import { withIsolatedCore } from './isolated-core.mjs';
import { openly } from './run.mjs';

export async function endToEnd() {
  const chromium = await ensureChromium();
  await buildAll();
  await ensureSystem();
  return withIsolatedCore({}, ({ url }) =>
    openly('npm', ['run', 'e2e', '--silent', '--workspace=@reelscribe/web'], {
      env: { REELSCRIBE_URL: url, CHROMIUM_PATH: chromium },
    }),
  );
}
