// npm run typecheck: Java and TypeScript compiled side by side, tests included, nothing run.
import { installPackages } from './lib/build.mjs';
import { main } from './lib/main.mjs';
import { maven } from './lib/maven.mjs';
import { quietly } from './lib/run.mjs';
import { sideBySide } from './lib/side-by-side.mjs';

await main(async () => {
  await installPackages();
  return sideBySide({
    Java: () => maven('test-compile'),
    TypeScript: () => quietly('npm', ['run', 'typecheck', '--workspace=@reelscribe/web']),
  });
});
