// All that the service loads from the system, made sure of before anything starts it.
import { ensureFfmpeg } from './ffmpeg.mjs';
import { ensureSpeechLibrary } from './speech-library.mjs';

export async function ensureSystem() {
  await ensureFfmpeg();
  await ensureSpeechLibrary();
}
