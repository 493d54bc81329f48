import { act, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http, HttpResponse } from 'msw';
import { beforeEach, expect, test } from 'vitest';

import { keys } from '~/lib/queries';
import type { VideoDetailsResponse } from '~/types/api';

import { details, job, metadata, stage, stages } from '../../../test/examples';
import { freshCache, show } from '../../../test/page';
import { at, problem, service } from '../../../test/service';
import { VideoDetail } from './VideoDetail';

const saved: unknown[] = [];
const title = () => screen.findByRole('textbox', { name: 'Title' });

async function open(shown: VideoDetailsResponse = details(), cache = freshCache()) {
  service.use(
    http.get(at('/videos/7'), () => HttpResponse.json(shown)),
    http.get(at('/jobs/3/transcript'), () =>
      HttpResponse.json({
        job_id: 3,
        language: 'en',
        engine: 'whisper',
        model: 'base-q5_1',
        segments: [{ start: 1, end: 2, text: 'Ask not.', words: [{ start: 1, end: 1.4, text: 'Ask', probability: 0.9 }, { start: 1.5, end: 2, text: 'not.', probability: 0.9 }] }],
      }),
    ),
  );
  await show(<VideoDetail videoId={7} startAt={0} />, { path: '/video/7', cache });
  return userEvent.setup();
}

beforeEach(() => {
  saved.length = 0;
  service.use(
    http.patch(at('/jobs/3/metadata'), async ({ request }) => {
      const body = await request.json();
      saved.push(body);
      return HttpResponse.json({ ...metadata(), ...(typeof body === 'object' ? body : {}) });
    }),
  );
});

test('a title is saved on leaving the field, and only the title', async () => {
  const user = await open();
  await user.clear(await title());
  await user.type(await title(), 'New words');
  await user.tab();
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(saved).toEqual([{ title: 'New words' }]);
  expect(await title()).toHaveValue('New words');
});

test('what was saved can be undone', async () => {
  const user = await open();
  await user.type(await title(), ' more{Enter}');
  await user.click(await screen.findByRole('button', { name: 'Undo' }));
  await waitFor(() => expect(saved).toEqual([{ title: 'Ask not more' }, { title: 'Ask not' }]));
});

test('Escape gives the old words back and saves nothing', async () => {
  const user = await open();
  await user.type(await title(), ' nonsense{Escape}');
  expect(await title()).toHaveValue('Ask not');
  await user.tab();
  expect(saved).toEqual([]);
});

test('clearing a field sends it empty, so that it is cleared', async () => {
  const user = await open();
  await user.clear(await screen.findByRole('textbox', { name: 'Description' }));
  await user.tab();
  await waitFor(() => expect(saved).toEqual([{ description: '' }]));
});

test('a refused save keeps the words typed, says why, and can be tried again or given up', async () => {
  const user = await open();
  service.use(http.patch(at('/jobs/3/metadata'), () => problem(409, 'job_active'), { once: true }));
  await user.type(await title(), ' twice{Enter}');
  expect(await screen.findByRole('alert')).toHaveTextContent('Not saved.');
  expect(await title()).toHaveValue('Ask not twice');
  expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ask not');
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Saved')).toBeInTheDocument();
  expect(saved).toEqual([{ title: 'Ask not twice' }]);
});

test('a change shows at once, before the service has answered', async () => {
  const user = await open();
  service.use(
    http.patch(at('/jobs/3/metadata'), async () => {
      await delay('infinite');
      return new HttpResponse();
    }),
  );
  await user.type(await title(), ' now{Enter}');
  await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Ask not now'));
  expect(screen.getByText('Saving…')).toBeInTheDocument();
});

test('tags are added by Enter and a comma, never twice, and taken away', async () => {
  const user = await open();
  await user.type(await screen.findByRole('textbox', { name: 'Tags' }), 'history,Speech{Enter}');
  await waitFor(() => expect(saved).toEqual([{ tags: ['speech', 'history'] }]));
  await user.click(await screen.findByRole('button', { name: 'Remove tag speech' }));
  await waitFor(() => expect(saved.at(-1)).toEqual({ tags: ['history'] }));
});

test('a word leads to its moment', async () => {
  const user = await open();
  await user.click(await screen.findByText('not.'));
  const player = screen.getByLabelText('Video player');
  expect(player instanceof HTMLVideoElement && player.currentTime).toBe(1.5);
});

test('a video without speech says so and gives the reason', async () => {
  const silent = job({ processing_stages: stages({ transcription: stage('skipped', { error: 'The file has no audio.' }) }) });
  await open(details({ latest_job: silent, jobs: [silent] }));
  expect(await screen.findByRole('heading', { name: 'No speech in this one' })).toBeInTheDocument();
  expect(screen.getByText('Reason: The file has no audio.')).toBeInTheDocument();
});

test('a video being worked on shows its five steps and cannot be edited yet', async () => {
  const running = job({ status: 'PROCESSING', metadata: null, processing_stages: stages({ transcription: stage('running', { progress: 40 }) }) });
  await open(details({ latest_job: running, jobs: [running] }));
  expect(await screen.findByRole('heading', { name: 'Working on it' })).toBeInTheDocument();
  expect(screen.getByRole('list', { name: 'Progress by step' }).children).toHaveLength(5);
  expect(screen.queryByRole('textbox', { name: 'Title' })).not.toBeInTheDocument();
});

test('a failure says what happened and what is there all the same', async () => {
  const failed = job({
    status: 'FAILED',
    error_message: 'The disk was full.',
    processing_stages: stages({ subtitles: stage('failed', { error: 'The disk was full.' }), metadata: stage('pending') }),
  });
  await open(details({ latest_job: failed, jobs: [failed] }));
  expect(await screen.findByText('Still there: the thumbnail and the transcript.', { exact: false })).toBeInTheDocument();
  expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
});

test('a video that is gone says so', async () => {
  service.use(http.get(at('/videos/7'), () => problem(404, 'video_not_found')));
  await show(<VideoDetail videoId={7} startAt={0} />, { path: '/video/7' });
  expect(await screen.findByRole('heading', { name: 'Nothing here' })).toBeInTheDocument();
});

test('a new signed address of the same file does not restart the player', async () => {
  const cache = freshCache();
  await open(details(), cache);
  const player = await screen.findByLabelText('Video player');
  const renewed = details({ video_file_url: '/api/v1/files/newer' });
  service.use(http.get(at('/videos/7'), () => HttpResponse.json(renewed)));
  await act(() => cache.invalidateQueries({ queryKey: keys.video(7) }));
  expect(cache.getQueryData(keys.video(7))).toEqual(renewed);
  expect(player).toHaveAttribute('src', '/api/v1/files/original');
});
