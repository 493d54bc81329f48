// A service for a test or a measurement: its own data directory and port, gone afterwards.
import { becomesReady, logFile, startCore, stopCore } from './core.mjs';
import { Refusal } from './main.mjs';
import { freePort } from './processes.mjs';
import { tail } from './log.mjs';
import { withTemporaryDirectory } from './temporary.mjs';

/** Starts it, waits until it is ready, does `work` with it, and stops it. */
export function withIsolatedCore(options, work) {
  return withTemporaryDirectory(async (dataDir) => {
    const core = startCore({ ...options, dataDir, port: await freePort(), isolated: true });
    try {
      if (!(await becomesReady(core))) throw new Refusal(`The service did not start.\n${tail(logFile(dataDir))}`);
      return await work(core);
    } finally {
      await stopCore(core);
    }
  });
}
