// The few calls a measurement makes, over HTTP like any other client.
import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { inProject } from '../scripts/lib/paths.mjs';

export const CLIP = inProject('apps/core/src/test/resources/media/speech-jfk-720x480-11s.mp4');

/** The access token of a new user. */
export async function signUp(url) {
  const body = JSON.stringify({ email: `bench-${Date.now()}@example.org`, password: 'measured-in-seconds' });
  const headers = { 'content-type': 'application/json' };
  return (await answered(await fetch(`${url}/auth/v1/signup`, { method: 'POST', headers, body }))).access_token;
}

/** Uploads a file and answers its job's id. */
export async function upload(url, token, path) {
  const form = new FormData();
  form.set('file', new Blob([readFileSync(path)], { type: 'video/mp4' }), 'clip.mp4');
  const response = await fetch(`${url}/api/v1/videos/upload`, { method: 'POST', headers: bearer(token), body: form });
  return (await answered(response)).job_id;
}

/** The job once it is over; an error when it is not within `patience` milliseconds. */
export async function finished(url, token, id, patience = 180_000) {
  for (const deadline = Date.now() + patience; Date.now() < deadline; await wait(250)) {
    const job = await answered(await fetch(`${url}/api/v1/jobs/${id}`, { headers: bearer(token) }));
    if (['COMPLETED', 'FAILED'].includes(job.status)) return job;
  }
  throw new Error(`The job was not over after ${patience / 1000} s`);
}

export const bearer = (token) => ({ authorization: `Bearer ${token}` });

async function answered(response) {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}: ${await response.text()}`);
  return response.json();
}
