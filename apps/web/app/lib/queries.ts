import { infiniteQueryOptions } from '@tanstack/react-query';

import type { ProcessingStatus, VideoSummarySchema } from '~/types/api';
import {
  getTranscriptOptions,
  getTranscriptQueryKey,
  getVideoOptions,
  getVideoQueryKey,
  listJobsOptions,
  listVideosInfiniteQueryKey,
} from '~/types/generated/@tanstack/react-query.gen';
import { listVideos } from '~/types/generated';

/** What the library shows: words to search for and a state to keep to, both optional. */
export interface LibraryFilter {
  readonly q?: string | undefined;
  readonly status?: ProcessingStatus | undefined;
}

export interface LibraryPage {
  readonly videos: VideoSummarySchema[];
  readonly next: number | null;
}

const pageSize = 24;

/** Every query key of the page. Nobody else spells one. */
export const keys = {
  everyLibrary: [{ _id: 'listVideos' }],
  library: (filter: LibraryFilter) => listVideosInfiniteQueryKey({ query: { ...cleaned(filter), limit: pageSize } }),
  everyJobList: [{ _id: 'listJobs' }],
  everyVideo: [{ _id: 'getVideo' }],
  video: (id: number) => getVideoQueryKey({ path: { id } }),
  transcript: (jobId: number) => getTranscriptQueryKey({ path: { id: jobId } }),
};

function cleaned({ q, status }: LibraryFilter): { q?: string; status?: ProcessingStatus } {
  return { ...(q === undefined || q === '' ? {} : { q }), ...(status === undefined ? {} : { status }) };
}

export const libraryQuery = (filter: LibraryFilter) =>
  infiniteQueryOptions({
    queryKey: keys.library(filter),
    queryFn: async ({ pageParam, signal }): Promise<LibraryPage> => {
      const query = { ...cleaned(filter), limit: pageSize, ...(pageParam === null ? {} : { cursor: pageParam }) };
      const { data, response } = await listVideos({ query, signal, throwOnError: true });
      return { videos: data, next: nextCursor(response.headers.get('link')) };
    },
    initialPageParam: firstPage(),
    getNextPageParam: (page) => page.next,
  });

const firstPage = (): number | null => null;

/** The cursor in `Link: </api/v1/videos?cursor=41>; rel="next"`, or null on the last page. */
export function nextCursor(link: string | null): number | null {
  const target = link?.split(',').find((part) => /rel="?next"?/.test(part))?.match(/<([^>]*)>/)?.[1];
  const cursor = target === undefined ? null : new URL(target, window.location.origin).searchParams.get('cursor');
  return cursor === null ? null : Number(cursor);
}

export const videoQuery = (id: number) => getVideoOptions({ path: { id } });

export const activeJobsQuery = () => listJobsOptions({ query: { limit: 100 } });

export const failedJobsQuery = () => listJobsOptions({ query: { status: ['FAILED'], limit: 50 } });

export const transcriptQuery = (jobId: number) => getTranscriptOptions({ path: { id: jobId } });

/** Starts reading what a page will need without waiting for it; a failure is shown by whoever asks for it again. */
export function ahead(reading: Promise<unknown>): void {
  reading.catch(() => undefined);
}
