import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, http, HttpResponse } from 'msw';
import { expect, test } from 'vitest';

import { UploadRows } from '~/components/video/UploadRows';

import { show } from '../../test/page';
import { at, problem, service } from '../../test/service';
import { useUpload } from './useUpload';

const recording = (name = 'talk.mp4'): File => new File(['some bytes'], name, { type: 'video/mp4' });

function Page({ files }: { readonly files: File[] }) {
  const { items, add } = useUpload();
  return (
    <>
      <button type="button" onClick={() => add(files)}>
        Add
      </button>
      <UploadRows items={items} />
    </>
  );
}

async function adding(...files: File[]) {
  const user = userEvent.setup();
  await show(<Page files={files} />);
  await user.click(screen.getByRole('button', { name: 'Add' }));
  return user;
}

test('a file goes up signed, and its row leads to the video', async () => {
  let signed: string | null = null;
  service.use(
    http.post(at('/videos/upload'), ({ request }) => {
      signed = request.headers.get('authorization');
      return HttpResponse.json({ job_id: 3, video_id: 7, status: 'PENDING' }, { status: 202 });
    }),
  );
  await adding(recording());
  expect(await screen.findByText('Uploaded')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Open' })).toHaveAttribute('href', '/video/7');
  expect(signed).toBe('Bearer token');
});

test('a refusal is told in words with its code, and can be tried again', async () => {
  service.use(http.post(at('/videos/upload'), () => problem(422, 'media_not_recognised'), { once: true }));
  const user = await adding(recording());
  expect(await screen.findByRole('alert')).toHaveTextContent('This does not look like a video. Choose a video or audio recording. Code: media_not_recognised');
  service.use(http.post(at('/videos/upload'), () => HttpResponse.json({ job_id: 3, video_id: 7, status: 'PENDING' }, { status: 202 })));
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(await screen.findByText('Uploaded')).toBeInTheDocument();
});

test('an upload whose token was refused goes up once more with a fresh one', async () => {
  const signed: (string | null)[] = [];
  service.use(
    http.post(at('/videos/upload'), ({ request }) => {
      signed.push(request.headers.get('authorization'));
      return problem(401, 'token_invalid');
    }),
  );
  await adding(recording());
  expect(await screen.findByRole('alert')).toHaveTextContent('Your session has ended. Sign in again. Code: token_invalid');
  expect(signed).toEqual(['Bearer token', 'Bearer renewed']);
});

test('a server that is away is told as that', async () => {
  service.use(http.post(at('/videos/upload'), () => HttpResponse.error()));
  await adding(recording());
  expect(await screen.findByRole('alert')).toHaveTextContent('The server cannot be reached.');
});

test('two go up at once, the third waits for its turn', async () => {
  service.use(
    http.post(at('/videos/upload'), async () => {
      await delay('infinite');
      return new HttpResponse();
    }),
  );
  await adding(recording('a.mp4'), recording('b.mp4'), recording('c.mp4'));
  await waitFor(() => expect(screen.getAllByRole('progressbar')).toHaveLength(2));
  expect(screen.getByText('Waiting for its turn')).toBeInTheDocument();
});

test('a cancelled upload is stopped, and the next one starts', async () => {
  service.use(
    http.post(at('/videos/upload'), async () => {
      await delay('infinite');
      return new HttpResponse();
    }),
  );
  const user = await adding(recording('a.mp4'), recording('b.mp4'), recording('c.mp4'));
  await screen.findByRole('progressbar', { name: 'Upload of b.mp4' });
  await user.click(screen.getByRole('button', { name: 'Cancel upload of a.mp4' }));
  expect(await screen.findByRole('progressbar', { name: 'Upload of c.mp4' })).toBeInTheDocument();
  expect(screen.queryByText('a.mp4')).not.toBeInTheDocument();
});

test('a file that is no recording never leaves', async () => {
  await adding(new File(['x'], 'notes.txt', { type: 'text/plain' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('This is not a video.');
});
