// What has to be tidied when a command is told to stop: children ended, temporary directories removed.
import { constants } from 'node:os';

const undo = new Set();
let ending;

/** Runs `action` when the command is interrupted; the answer takes it back, for when the work is done. */
export function onEnd(action) {
  undo.add(action);
  return () => undo.delete(action);
}

/** Runs everything that was registered, newest first. A second call waits for the first. */
export function end() {
  ending ??= (async () => {
    for (const action of [...undo].reverse()) await Promise.resolve(action()).catch(() => {});
  })();
  return ending;
}

export const isEnding = () => ending !== undefined;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, async () => {
    await end();
    process.exit(128 + constants.signals[signal]);
  });
}
