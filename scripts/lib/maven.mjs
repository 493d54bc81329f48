// Maven, kept quiet while all goes well; when it fails, its warnings and errors without the rest.
import { mvnw } from './paths.mjs';
import { CommandFailed, quietly } from './run.mjs';

export async function maven(...args) {
  try {
    await quietly(mvnw, ['-B', '-ntp', ...args]);
  } catch (error) {
    if (error instanceof CommandFailed) error.output = withoutInformation(error.output);
    throw error;
  }
}

/** With Maven's own -q a warning that breaks the build under -Werror would not be told. */
export const withoutInformation = (output) => output.replace(/^\[INFO\].*\n?/gm, '');
