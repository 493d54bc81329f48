import { createHash } from 'node:crypto';
import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { models as folder } from '../lib/paths.mjs';

// What is shipped, and stays the same to the byte.
const SHIPPED = {
  'ggml-base-q5_1.bin': '2a343677b8dbbbdda45864814832dc4c05f6999b58ada681293f9c170877a9ea',
  'silero_vad_16k_op15.onnx': '7ed98ddbad84ccac4cd0aeb3099049280713df825c610a8ed34543318f1b2c49',
};

export const models = () => Promise.all(Object.entries(SHIPPED).map(([file, sha256]) => shipped(file, sha256)));

async function shipped(file, sha256) {
  const path = join(folder, file);
  const name = `Model ${file}`;
  const fix = `git checkout -- models/${file}`;
  if (!existsSync(path)) return { name, state: 'missing', detail: 'not there', fix };
  if ((await digest(path)) !== sha256)
    return { name, state: 'missing', detail: 'is not the file that was shipped', fix };
  return { name, state: 'ok', detail: 'checksum right' };
}

async function digest(path) {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path, { highWaterMark: 1 << 20 })) hash.update(piece);
  return hash.digest('hex');
}
