import { beforeEach, expect, test } from 'vitest';

import { details, job, metadata, stage, stages, summary } from '../../test/examples';
import { freshCache } from '../../test/page';
import { applyJob, applySnapshot, applyVideoDeleted } from './jobCache';
import { activeJobsQuery, failedJobsQuery, libraryQuery, transcriptQuery, videoQuery } from './queries';

let cache = freshCache();
const running = job({ status: 'PROCESSING', metadata: null, processing_stages: stages({ transcription: stage('running', { progress: 40 }) }) });
const finished = job({ updated_at: '2026-03-01T10:01:00Z' });

const library = () => cache.getQueryData(libraryQuery({}).queryKey)?.pages[0]?.videos;
const active = () => cache.getQueryData(activeJobsQuery().queryKey);
const failed = () => cache.getQueryData(failedJobsQuery().queryKey);

beforeEach(() => {
  cache = freshCache();
  cache.setQueryData(libraryQuery({}).queryKey, { pages: [{ videos: [summary()], next: null }], pageParams: [null] });
  cache.setQueryData(activeJobsQuery().queryKey, [running]);
  cache.setQueryData(failedJobsQuery().queryKey, []);
  cache.setQueryData(videoQuery(7).queryKey, details({ latest_job: running, jobs: [running] }));
  cache.setQueryData(transcriptQuery(3).queryKey, { job_id: 3, language: null, engine: 'whisper', model: null, segments: [] });
});

test('a finished job leaves the running ones, fills its card and its page, and its transcript is read again', () => {
  applyJob(cache, finished);
  expect(active()).toEqual([]);
  expect(library()?.[0]).toMatchObject({ status: 'COMPLETED', title: 'Ask not', extracted_video_duration_seconds: 11 });
  expect(cache.getQueryData(videoQuery(7).queryKey)?.latest_job).toEqual(finished);
  expect(cache.getQueryState(transcriptQuery(3).queryKey)?.isInvalidated).toBe(true);
});

test('a failed job is listed with the failures', () => {
  applyJob(cache, job({ status: 'FAILED', error_message: 'No.' }));
  expect([active(), failed()?.map(({ id }) => id)]).toEqual([[], [3]]);
});

test('a message older than what is known changes nothing', () => {
  applyJob(cache, finished);
  applyJob(cache, running);
  expect([active(), library()?.[0]?.status]).toEqual([[], 'COMPLETED']);
});

test('a message about an earlier job of a video leaves its newer results alone', () => {
  cache.setQueryData(libraryQuery({}).queryKey, { pages: [{ videos: [summary({ job_id: 9, status: 'COMPLETED', title: 'New' })], next: null }], pageParams: [null] });
  applyJob(cache, job({ status: 'FAILED', metadata: metadata({ title: 'Old' }) }));
  expect(library()?.[0]).toMatchObject({ status: 'COMPLETED', title: 'New' });
});

test('a video nobody listed yet makes the lists read again', () => {
  applyJob(cache, job({ id: 8, video_id: 99, status: 'PENDING' }));
  expect(active()?.map(({ id }) => id)).toEqual([8, 3]);
  expect(cache.getQueryState(libraryQuery({}).queryKey)?.isInvalidated).toBe(true);
});

test('work that ended while the connection was away is read again after the snapshot', () => {
  applySnapshot(cache, []);
  expect(active()).toEqual([]);
  expect(cache.getQueryState(videoQuery(7).queryKey)?.isInvalidated).toBe(true);
  expect(cache.getQueryState(libraryQuery({}).queryKey)?.isInvalidated).toBe(true);
});

test('a deleted video is gone from every list', () => {
  applyVideoDeleted(cache, 7);
  expect([library(), active()]).toEqual([[], []]);
});
