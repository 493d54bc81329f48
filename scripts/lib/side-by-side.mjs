// Several pieces of work at once; each one's failure is told whole, and one failure does not hide another.
import { CommandFailed } from './run.mjs';
import { step } from './step.mjs';

/** Answers the exit code: 0 when all the named pieces succeeded, else 1. */
export async function sideBySide(work) {
  const names = Object.keys(work);
  const outcomes = await Promise.allSettled(names.map((name) => step(name, work[name])));
  const failures = outcomes.map(({ reason }, i) => reason && tell(names[i], reason)).filter(Boolean);
  return failures.length > 0 ? 1 : 0;
}

function tell(name, error) {
  console.error(`\n${name} failed:\n${error instanceof CommandFailed ? error.output.trimEnd() : error.stack}\n`);
  return name;
}
