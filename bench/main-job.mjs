// From an uploaded video of 11 s to its finished package, by stage.
import { aotFlags } from '../scripts/lib/aot.mjs';
import { withIsolatedCore } from '../scripts/lib/isolated-core.mjs';
import { CLIP, finished, signUp, upload } from './client.mjs';

const LIMIT = 60;

export function mainJob() {
  return withIsolatedCore({ jvmFlags: aotFlags() }, async ({ url }) => {
    const token = await signUp(url);
    const began = performance.now();
    const job = await finished(url, token, await upload(url, token, CLIP));
    if (job.status !== 'COMPLETED') throw new Error(`The job ended ${job.status}: ${job.error_message}`);
    const total = Number(((performance.now() - began) / 1000).toFixed(2));
    return [...stages(job), { what: 'upload to COMPLETED', value: total, unit: 's', limit: LIMIT }];
  });
}

function stages({ processing_stages }) {
  return Object.entries(processing_stages).map(([name, { state, started_at, finished_at }]) => ({
    what: `${name} (${state})`,
    value: started_at && finished_at ? (Date.parse(finished_at) - Date.parse(started_at)) / 1000 : 0,
    unit: 's',
  }));
}
