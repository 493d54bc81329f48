// A video of 5 GB through the service with its usual heap, and what its process takes of memory meanwhile. The video
// is a small one with a box of padding behind it, made while it is sent and stored nowhere here.
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { aotFlags } from '../scripts/lib/aot.mjs';
import { withIsolatedCore } from '../scripts/lib/isolated-core.mjs';
import { CLIP, bearer, finished, signUp } from './client.mjs';

const PADDING = 5 * 1000 ** 3;
const LIMIT_MB = 1000;

export function largeUpload() {
  return withIsolatedCore({ jvmFlags: aotFlags() }, async ({ url, pid }) => {
    const token = await signUp(url);
    const before = memory(pid, 'VmRSS');
    const began = performance.now();
    const { job_id } = await send(`${url}/api/v1/videos/upload`, token);
    const seconds = (performance.now() - began) / 1000;
    const peak = memory(pid, 'VmHWM');
    const job = await finished(url, token, job_id);
    if (job.status !== 'COMPLETED') throw new Error(`The job ended ${job.status}: ${job.error_message}`);
    return [
      { what: 'upload of 5 GB', value: Math.round(PADDING / 1e6 / seconds), unit: 'MB/s' },
      { what: 'memory before', value: before, unit: 'MB' },
      { what: 'peak memory, uploading', value: peak, unit: 'MB', limit: LIMIT_MB },
      { what: 'peak memory, job finished', value: memory(pid, 'VmHWM'), unit: 'MB', limit: LIMIT_MB },
    ];
  });
}

/** Resident memory of a process in MB, as Linux tells it: VmRSS is now, VmHWM the highest so far. */
function memory(pid, field) {
  const kilobytes = readFileSync(`/proc/${pid}/status`, 'utf8').match(new RegExp(`^${field}:\\s+(\\d+)`, 'm'))[1];
  return Math.round((Number(kilobytes) * 1024) / 1e6);
}

async function send(url, token) {
  const boundary = 'reelscribe-bench';
  const clip = readFileSync(CLIP);
  const head = Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="large.mp4"\r\nContent-Type: video/mp4\r\n\r\n`,
  );
  const tail = Buffer.from(`\r\n--${boundary}--\r\n`);
  const headers = {
    ...bearer(token),
    'content-type': `multipart/form-data; boundary=${boundary}`,
    'content-length': head.length + clip.length + PADDING + tail.length,
  };
  const outgoing = request(url, { method: 'POST', headers });
  const answer = new Promise((resolve, reject) => outgoing.once('response', resolve).once('error', reject));
  await pipeline(Readable.from(pieces(head, clip, tail)), outgoing);
  return parse(await answer);
}

function* pieces(head, clip, tail) {
  yield head;
  yield clip;
  yield paddingHeader();
  const zeros = Buffer.alloc(1 << 20);
  for (let left = PADDING - 16; left > 0; left -= zeros.length) yield zeros.subarray(0, Math.min(left, zeros.length));
  yield tail;
}

/** A `free` box whose length stands in 64 bits (ISO/IEC 14496-12, 4.2): a size of 1, the type, the length. */
function paddingHeader() {
  const header = Buffer.alloc(16);
  header.writeUInt32BE(1, 0);
  header.write('free', 4, 'latin1');
  header.writeBigUInt64BE(BigInt(PADDING), 8);
  return header;
}

async function parse(response) {
  const text = (await response.setEncoding('utf8').toArray()).join('');
  if (response.statusCode !== 202) throw new Error(`The upload answered ${response.statusCode}: ${text}`);
  return JSON.parse(text);
}
