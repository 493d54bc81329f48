import type { InfiniteData, QueryClient } from '@tanstack/react-query';

import type { VideoDetailsResponse, VideoJobResponseSchema, VideoSummarySchema } from '~/types/api';

import { activeJobsQuery, failedJobsQuery, keys, videoQuery, type LibraryPage } from './queries';
import { isActive } from './stages';

type Library = InfiniteData<LibraryPage, number | null>;

/** Brings everything the page has cached up to date with one job, wherever it is shown. */
export function applyJob(cache: QueryClient, job: VideoJobResponseSchema): void {
  const details = cache.getQueryData(videoQuery(job.video_id).queryKey);
  const known = details?.jobs.find((other) => other.id === job.id);
  if (known !== undefined && isOlder(job, known)) return;

  keepIn(cache, activeJobsQuery().queryKey, job, isActive(job.status));
  keepIn(cache, failedJobsQuery().queryKey, job, job.status === 'FAILED');
  cache.setQueryData(videoQuery(job.video_id).queryKey, (old) => old && withJob(old, job));
  if (transcriptFinished(known, job)) void cache.invalidateQueries({ queryKey: keys.transcript(job.id) });
  const listed = patchLibraries(cache, job);
  // A list kept to one state gains or loses a finished video, which no patch in place can do.
  if (!listed || !isActive(job.status)) void cache.invalidateQueries({ queryKey: keys.everyLibrary });
}

/** Takes the full list of what runs now. What was running before and is not in it ended unseen: read it again. */
export function applySnapshot(cache: QueryClient, jobs: readonly VideoJobResponseSchema[]): void {
  const before = cache.getQueryData(activeJobsQuery().queryKey) ?? [];
  const endedUnseen = before.filter((job) => !jobs.some((other) => other.id === job.id));
  cache.setQueryData(activeJobsQuery().queryKey, [...jobs]);
  for (const job of jobs) applyJob(cache, job);
  for (const job of endedUnseen) void cache.invalidateQueries({ queryKey: keys.video(job.video_id) });
  if (endedUnseen.length > 0) {
    void cache.invalidateQueries({ queryKey: keys.everyLibrary });
    void cache.invalidateQueries({ queryKey: failedJobsQuery().queryKey });
  }
}

/** Drops a deleted video from every list; its own page notices by itself. */
export function applyVideoDeleted(cache: QueryClient, videoId: number): void {
  cache.setQueriesData<Library>({ queryKey: keys.everyLibrary }, (old) => old && mapVideos(old, (videos) => videos.filter((v) => v.id !== videoId)));
  for (const { queryKey } of [activeJobsQuery(), failedJobsQuery()]) {
    cache.setQueryData(queryKey, (old) => old?.filter((job) => job.video_id !== videoId));
  }
  void cache.invalidateQueries({ queryKey: keys.video(videoId), refetchType: 'active' });
}

const isOlder = (a: VideoJobResponseSchema, b: VideoJobResponseSchema): boolean => Date.parse(a.updated_at) < Date.parse(b.updated_at);

function keepIn(cache: QueryClient, queryKey: ReturnType<typeof activeJobsQuery>['queryKey'], job: VideoJobResponseSchema, belongs: boolean): void {
  cache.setQueryData(queryKey, (old) => {
    if (old === undefined) return old;
    if (!belongs) return old.filter((other) => other.id !== job.id);
    return old.some((other) => other.id === job.id) ? old.map((other) => (other.id === job.id ? job : other)) : [job, ...old];
  });
}

function withJob(details: VideoDetailsResponse, job: VideoJobResponseSchema): VideoDetailsResponse {
  const jobs = details.jobs.some((other) => other.id === job.id)
    ? details.jobs.map((other) => (other.id === job.id ? job : other))
    : [job, ...details.jobs];
  const isLatest = details.latest_job === null || details.latest_job.id <= job.id;
  return { ...details, jobs, latest_job: isLatest ? job : details.latest_job };
}

function transcriptFinished(before: VideoJobResponseSchema | undefined, now: VideoJobResponseSchema): boolean {
  const was = before?.processing_stages?.transcription.state;
  return was !== undefined && was !== 'done' && now.processing_stages?.transcription.state === 'done';
}

/** Answers whether the job's video is in any list; if not, the lists are behind. */
function patchLibraries(cache: QueryClient, job: VideoJobResponseSchema): boolean {
  let [lists, found] = [0, false];
  cache.setQueriesData<Library>({ queryKey: keys.everyLibrary }, (old) => {
    if (old === undefined) return old;
    lists += 1;
    if (!old.pages.some((page) => page.videos.some((video) => video.id === job.video_id))) return old;
    found = true;
    return mapVideos(old, (videos) => videos.map((video) => (video.id === job.video_id ? summaryWith(video, job) : video)));
  });
  return found || lists === 0;
}

function summaryWith(video: VideoSummarySchema, job: VideoJobResponseSchema): VideoSummarySchema {
  if (video.job_id !== null && video.job_id > job.id) return video;
  return {
    ...video,
    job_id: job.id,
    status: job.status,
    title: job.metadata?.title ?? null,
    thumbnail_file_url: job.metadata?.thumbnail_file_url ?? video.thumbnail_file_url,
    extracted_video_duration_seconds: job.metadata?.extracted_video_duration_seconds ?? video.extracted_video_duration_seconds,
  };
}

function mapVideos(library: Library, change: (videos: VideoSummarySchema[]) => VideoSummarySchema[]): Library {
  return { ...library, pages: library.pages.map((page) => ({ ...page, videos: change(page.videos) })) };
}
