// npm run build: the page and the service, where stale.
import { buildAll } from './lib/build.mjs';
import { main } from './lib/main.mjs';

await main(buildAll);
