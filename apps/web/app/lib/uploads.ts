import { zVideoUploadResponseSchema, type VideoUploadResponseSchema } from '~/types/api';

import { problemOf, unreachable, type ApiProblem } from './problems';
import { texts } from './texts';

export type UploadState = 'queued' | 'sending' | 'accepted' | 'refused';

/** One row of the upload list. */
export interface UploadItem {
  readonly id: string;
  readonly file: File;
  readonly state: UploadState;
  readonly sentBytes: number;
  readonly bytesPerSecond: number | null;
  readonly reason: string | null;
  readonly code: string | null;
  readonly result: VideoUploadResponseSchema | null;
}

let rows = 0;

export const newItem = (file: File): UploadItem => {
  const reason = refusalOf(file);
  return {
    id: `upload-${(rows += 1)}`,
    file,
    state: reason === null ? 'queued' : 'refused',
    sentBytes: 0,
    bytesPerSecond: null,
    reason,
    code: null,
    result: null,
  };
};

export const secondsLeft = ({ file, sentBytes, bytesPerSecond }: UploadItem): number | null =>
  bytesPerSecond === null || bytesPerSecond <= 0 ? null : (file.size - sentBytes) / bytesPerSecond;

const recordings = /\.(mp4|m4v|mov|webm|mkv|avi|mpe?g|ts|m2ts|mts|3gp|flv|wmv|ogv|mxf|mp3|m4a|aac|wav|flac|ogg|opus)$/i;

/** Why a file need not even be sent, or null. Whether it really is a video only the service can tell. */
function refusalOf(file: File): string | null {
  if (file.size === 0) return texts.upload.empty;
  const isRecording = /^(video|audio)\//.test(file.type) || recordings.test(file.name);
  return isRecording ? null : texts.upload.notVideo;
}

export interface Sending {
  readonly file: File;
  readonly token: string | null;
  onProgress: (sentBytes: number, bytesPerSecond: number | null) => void;
  onAccepted: (result: VideoUploadResponseSchema) => void;
  onRefused: (problem: ApiProblem) => void;
}

/** Sends one file as a multipart form. The answer is the way to stop it. XHR, because fetch tells no progress. */
export function send({ file, token, onProgress, onAccepted, onRefused }: Sending): () => void {
  const request = new XMLHttpRequest();
  const measure = speedometer();
  request.open('POST', '/api/v1/videos/upload');
  request.setRequestHeader('Accept', 'application/json, application/problem+json');
  if (token !== null) request.setRequestHeader('Authorization', `Bearer ${token}`);
  request.upload.onprogress = (event) => {
    const sent = Math.min(file.size, event.loaded);
    onProgress(sent, measure(sent, performance.now()));
  };
  request.onload = () => {
    const accepted = request.status === 202 ? zVideoUploadResponseSchema.safeParse(readJson(request.responseText)) : null;
    if (accepted?.success === true) onAccepted(accepted.data);
    else onRefused(problemOf(request.responseText, request.status));
  };
  request.onerror = () => onRefused(unreachable());
  const form = new FormData();
  form.append('file', file);
  request.send(form);
  return () => request.abort();
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A speed that follows changes within a few seconds and does not jump: an exponential mean over about 3 s. */
export function speedometer(): (sentBytes: number, atMillis: number) => number | null {
  let last: { bytes: number; at: number } | null = null;
  let speed: number | null = null;
  return (bytes, at) => {
    if (last === null) {
      last = { bytes, at };
      return null;
    }
    const seconds = (at - last.at) / 1000;
    if (seconds < 0.2) return speed;
    const now = (bytes - last.bytes) / seconds;
    const share = 1 - Math.exp(-seconds / 3);
    speed = speed === null ? now : speed + share * (now - speed);
    last = { bytes, at };
    return speed;
  };
}
