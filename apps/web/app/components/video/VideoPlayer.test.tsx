import { fireEvent, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { expect, test, vi } from 'vitest';

import { VideoPlayer } from './VideoPlayer';

function player(paused: boolean) {
  const props = { playerRef: createRef<HTMLVideoElement>(), videoId: 7, poster: null, captions: null, startAt: 0, onStale: vi.fn() };
  const { rerender } = render(<VideoPlayer {...props} src="/old" />);
  const video = screen.getByLabelText('Video player');
  if (!(video instanceof HTMLVideoElement)) throw new Error('The player is no video');
  const play = vi.spyOn(video, 'play').mockResolvedValue();
  vi.spyOn(video, 'paused', 'get').mockReturnValue(paused);
  video.currentTime = 42;
  fireEvent.timeUpdate(video);
  return { video, play, onStale: props.onStale, renew: () => rerender(<VideoPlayer {...props} src="/new" />) };
}

/** As a browser does on a new address: stopped, at the start, and saying so. */
function load(video: HTMLVideoElement): void {
  vi.spyOn(video, 'paused', 'get').mockReturnValue(true);
  video.currentTime = 0;
  fireEvent.timeUpdate(video);
  fireEvent.loadedMetadata(video);
}

test('a link that runs out in mid-play is renewed, and the video plays on where it was', () => {
  const { video, play, onStale, renew } = player(false);
  fireEvent.error(video);
  expect(onStale).toHaveBeenCalledOnce();
  renew();
  expect(video).toHaveAttribute('src', '/new');
  load(video);
  expect([video.currentTime, play.mock.calls.length]).toEqual([42, 1]);
});

test('a video that was paused stays so when its link is renewed', () => {
  const { video, play, renew } = player(true);
  fireEvent.error(video);
  renew();
  load(video);
  expect([video.currentTime, play.mock.calls.length]).toEqual([42, 0]);
});
