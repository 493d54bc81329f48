// The frame of a command: a failure is told in words, with the failing program's own output, and exits 1.
import { end, isEnding } from './ending.mjs';
import { CommandFailed } from './run.mjs';

/** A failure whose message is all the user needs; no stack is shown. */
export class Refusal extends Error {}

export async function main(work) {
  try {
    process.exitCode = (await work()) ?? process.exitCode ?? 0;
  } catch (error) {
    if (isEnding()) return;
    console.error(explain(error));
    process.exitCode = 1;
    await end();
  }
}

function explain(error) {
  if (error instanceof CommandFailed) return `${error.output.trimEnd()}\n\n${error.message}`;
  if (error instanceof Refusal) return error.message;
  return error.cause ? `${error.stack}\nbecause: ${error.cause.stack}` : error.stack;
}
