// npm run doctor: what this machine has and lacks, each lack with its cause and the command that mends it.
import { everything, lacks, print, runChecks } from './lib/checks.mjs';
import { main } from './lib/main.mjs';
import { settings } from './lib/paths.mjs';

await main(async () => {
  const results = await runChecks(everything, settings());
  print(results);
  const missing = lacks(results);
  console.log(missing.length ? `\nMissing: ${missing.map(({ name }) => name).join(', ')}` : '\nNothing is missing.');
  return missing.length ? 1 : 0;
});
