// npm run lint: the formatters and linters of both languages and of the API's description, side by side; with --fix
// they mend what they can.
import { installPackages } from './lib/build.mjs';
import { main } from './lib/main.mjs';
import { maven } from './lib/maven.mjs';
import { quietly } from './lib/run.mjs';
import { sideBySide } from './lib/side-by-side.mjs';

const fix = process.argv.includes('--fix');

await main(async () => {
  await installPackages();
  return sideBySide({
    'Java (Spotless)': () => maven(fix ? 'spotless:apply' : 'spotless:check'),
    'TypeScript (ESLint)': () =>
      quietly('npm', ['run', 'lint', '--workspace=@reelscribe/web', ...(fix ? ['--', '--fix'] : [])]),
    'API description (Redocly)': () => quietly('npm', ['run', 'lint:api', '--silent']),
  });
});
