// Where things stand in the project.
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
export const inProject = (...parts) => join(project, ...parts);

export const mvnw = inProject('mvnw');
export const coreTarget = inProject('apps/core/target');
export const coreJar = join(coreTarget, 'reelscribe.jar');
export const coreApp = join(coreTarget, 'app');
export const aotCache = join(coreTarget, 'reelscribe.aot');
export const webDist = inProject('apps/web/dist');
export const models = inProject('models');

/** The data directory and port that `npm start` would use with this environment. */
export function settings(env = process.env) {
  return {
    dataDir: resolve(project, env.REELSCRIBE_DATA_DIR || '.reelscribe'),
    port: Number(env.PORT || 8080),
  };
}
