import { zProblem, type Problem } from '~/types/api';

import { texts } from './texts';

/** What went wrong with a request, in the service's own words, or `network_unreachable` when nothing answered. */
export class ApiProblem extends Error implements Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly instance: string;
  readonly errors: Problem['errors'];

  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ApiProblem';
    this.type = problem.type;
    this.title = problem.title;
    this.status = problem.status;
    this.detail = problem.detail;
    this.code = problem.code;
    this.instance = problem.instance;
    this.errors = problem.errors;
  }
}

/** A problem nobody sent: what the page itself ran into, or another server between it and the service. */
export const bare = (code: string, status: number, detail: string): ApiProblem =>
  new ApiProblem({ type: 'about:blank', title: texts.problem.heading, status, detail, code, instance: '', errors: [] });

export const unreachable = (): ApiProblem => bare('network_unreachable', 0, texts.problem.network);

/** Reads a problem out of whatever an error response carried; a proxy's HTML page becomes a plain problem. */
export function problemOf(body: unknown, status: number): ApiProblem {
  const parsed = zProblem.safeParse(typeof body === 'string' ? jsonOrNull(body) : body);
  if (parsed.success) return new ApiProblem(parsed.data);
  return status === 0 || (status >= 502 && status <= 504) ? unreachable() : bare(`http_${status}`, status, texts.problem.unexpected);
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A sentence a person can act on, for each code the service promises. */
const sentences: Record<string, string> = {
  authentication_required: 'Sign in to continue.',
  token_invalid: 'Your session has ended. Sign in again.',
  video_not_found: 'This video does not exist any more.',
  job_not_found: 'This video is not being worked on any more.',
  transcript_not_found: 'There is no transcript for this video.',
  forbidden: 'You are not allowed to do this.',
  not_found: 'This does not exist any more.',
  file_not_found: 'This file does not exist any more.',
  link_invalid: 'This link has run out. Reload the page.',
  upload_file_missing: 'No file arrived. Choose a file and try again.',
  upload_file_empty: 'This file is empty. Choose another one.',
  upload_interrupted: 'The upload was cut off. Try again.',
  uploads_at_once: 'Too many uploads at once. This one can be tried again when another is done.',
  upload_too_large: 'This file is larger than this server accepts.',
  media_not_recognised: 'This does not look like a video. Choose a video or audio recording.',
  media_playlist_refused: 'This is a playlist, not a video. Download the video it points to and upload that.',
  media_truncated: 'This file is incomplete. Export or copy it again, then upload it.',
  media_unsupported: 'This kind of video cannot be read. Convert it to MP4 and try again.',
  media_too_long: 'This video is longer than this server accepts.',
  job_not_active: 'This video is not being worked on any more.',
  job_not_failed: 'Only a failed video can be tried again.',
  job_active: 'This video is still being worked on. Try again when it is done.',
  storage_full: 'The server has run out of space. Free some, then try again.',
  job_not_finished: 'This video is still being worked on. Try again when it is done.',
  rate_limited: 'That was too much at once. Wait a moment, then try again.',
  internal_error: 'Something went wrong on the server. Try again.',
  network_unreachable: texts.problem.network,
};

export function sentence(error: unknown): string {
  if (!(error instanceof ApiProblem)) return texts.problem.unexpected;
  if (error.code === 'request_malformed') return malformed(error);
  return sentences[error.code] ?? (error.detail === '' ? texts.problem.unexpected : error.detail);
}

function malformed(problem: ApiProblem): string {
  const first = problem.errors[0];
  return first === undefined ? problem.detail : `${first.field}: ${first.message}`;
}

/** The small grey code beside a sentence, for whoever helps. */
export function codeOf(error: unknown): string | null {
  return error instanceof ApiProblem ? error.code : null;
}

export const isProblem = (error: unknown, code: string): boolean => codeOf(error) === code;
