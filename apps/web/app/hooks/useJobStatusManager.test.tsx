import { act } from '@testing-library/react';
import { toast } from 'sonner';
import { beforeEach, expect, test, vi } from 'vitest';

import { activeJobsQuery, videoQuery } from '~/lib/queries';
import type { WebSocketJobUpdate } from '~/types/api';

import { details, job } from '../../test/examples';
import { freshCache, show } from '../../test/page';
import { useJobStatusManager } from './useJobStatusManager';

const wire = vi.hoisted((): { say: (message: WebSocketJobUpdate) => void } => ({ say: () => undefined }));

vi.mock('./useAppWebSocket', () => ({
  useAppWebSocket: (receive: (message: WebSocketJobUpdate) => void) => {
    wire.say = receive;
    return 'live';
  },
}));

const Page = () => <p>{useJobStatusManager()}</p>;

const say = (message: WebSocketJobUpdate): void => act(() => wire.say(message));
const running = job({ status: 'PROCESSING', metadata: null });
let cache = freshCache();
let told: unknown[] = [];

beforeEach(() => {
  told = [];
  vi.spyOn(toast, 'success').mockImplementation((text) => told.push(text));
  vi.spyOn(toast, 'error').mockImplementation((text) => told.push(text));
  cache = freshCache();
  cache.setQueryData(activeJobsQuery().queryKey, []);
});

test('a snapshot becomes what runs', async () => {
  await show(<Page />, { cache });
  say({ type: 'snapshot', jobs: [running] });
  expect(cache.getQueryData(activeJobsQuery().queryKey)).toEqual([running]);
});

test('work that is done out of sight is announced by its title', async () => {
  await show(<Page />, { cache, path: '/video/99' });
  say({ type: 'snapshot', jobs: [running] });
  say({ type: 'job', job: job() });
  expect(told).toEqual(['Ask not is ready']);
});

test('work that failed out of sight is announced by its file name', async () => {
  await show(<Page />, { cache, path: '/video/99' });
  say({ type: 'job', job: running });
  say({ type: 'job', job: job({ status: 'FAILED', metadata: null }) });
  expect(told).toEqual(['speech could not be finished']);
});

test.each(['/', '/dashboard', '/video/7'])('nothing is announced on %s, where it can be seen', async (path) => {
  await show(<Page />, { cache, path });
  say({ type: 'job', job: running });
  say({ type: 'job', job: job() });
  expect(told).toEqual([]);
});

test('an edit of a video that was done long ago is no news', async () => {
  await show(<Page />, { cache, path: '/video/99' });
  say({ type: 'job', job: job() });
  expect(told).toEqual([]);
});

test("a job's message reaches the page of its video", async () => {
  cache.setQueryData(videoQuery(7).queryKey, details({ latest_job: running, jobs: [running] }));
  await show(<Page />, { cache, path: '/video/7' });
  say({ type: 'job', job: job({ updated_at: '2026-03-01T10:05:00Z' }) });
  expect(cache.getQueryData(videoQuery(7).queryKey)?.latest_job?.status).toBe('COMPLETED');
});
