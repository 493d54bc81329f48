import { useEffect, useRef, useState, type RefObject } from 'react';

import { useShortcuts } from '~/hooks/useShortcuts';
import { useStableUrl } from '~/hooks/useStableUrl';
import { texts } from '~/lib/texts';

interface VideoPlayerProps {
  readonly playerRef: RefObject<HTMLVideoElement | null>;
  readonly videoId: number;
  readonly src: string;
  readonly poster: string | null;
  readonly captions: { readonly url: string; readonly version: string; readonly language: string } | null;
  readonly startAt: number;
  /** Asks for a fresh address of the file; the one at hand has run out, or the browser cannot play it. */
  readonly onStale: () => void;
}

const frame = 1 / 30;

/** The original file in the browser's own player, captions on from the start. */
export function VideoPlayer({ playerRef, videoId, src, poster, captions, startAt, onStale }: VideoPlayerProps) {
  const file = useStableUrl(src, videoId);
  const picture = useStableUrl(poster, videoId);
  const cues = useStableUrl(captions?.url ?? null, captions?.version ?? '');
  const position = useRef(startAt);
  const renewed = useRef(false);
  const wasPlaying = useRef(false);
  const [unplayable, setUnplayable] = useState(false);

  useEffect(() => {
    if (playerRef.current !== null) showCaptions(playerRef.current);
  }, [playerRef, cues.url]);

  useShortcuts((key) => playerRef.current !== null && control(playerRef.current, key));

  const fail = (video: HTMLVideoElement): void => {
    if (renewed.current) {
      setUnplayable(true);
      return;
    }
    renewed.current = true;
    wasPlaying.current = !video.paused;
    file.renew();
    onStale();
  };

  return (
    <div>
      <video
        ref={playerRef}
        controls
        playsInline
        preload="metadata"
        src={file.url ?? undefined}
        poster={picture.url ?? undefined}
        aria-label={texts.video.player}
        onError={(event) => fail(event.currentTarget)}
        onLoadedMetadata={(event) => {
          setUnplayable(false);
          if (position.current > 0) event.currentTarget.currentTime = position.current;
          if (wasPlaying.current) void event.currentTarget.play().catch(() => undefined);
          wasPlaying.current = false;
        }}
        onTimeUpdate={(event) => {
          // A new address starts over at 0 and says so before the old moment is found again.
          if (!renewed.current) position.current = event.currentTarget.currentTime;
        }}
        onPlaying={() => {
          renewed.current = false;
        }}
        className="aspect-video w-full rounded-xl bg-black"
      >
        {cues.url !== null && (
          <track key={cues.url} kind="captions" src={cues.url} srcLang={captions?.language ?? 'en'} label={texts.video.captions} default />
        )}
      </video>
      {unplayable && (
        <p role="status" className="text-ink-soft mt-2 text-sm">
          {texts.video.noPlay}
        </p>
      )}
    </div>
  );
}

/** A track that arrives while the page is open is not switched on by its `default` alone. */
function showCaptions(video: HTMLVideoElement): void {
  const track = video.textTracks[0];
  if (track !== undefined) track.mode = 'showing';
}

/** Answers whether the key meant something here. */
function control(video: HTMLVideoElement, key: string): boolean {
  switch (key) {
    case ' ':
      if (document.activeElement instanceof HTMLButtonElement || document.activeElement instanceof HTMLAnchorElement) return false;
      togglePlay(video);
      return document.activeElement !== video;
    case 'k':
      togglePlay(video);
      return true;
    case 'j':
      video.currentTime -= 10;
      return true;
    case 'l':
      video.currentTime += 10;
      return true;
    case 'ArrowLeft':
      video.currentTime -= 5;
      return true;
    case 'ArrowRight':
      video.currentTime += 5;
      return true;
    case ',':
    case '.':
      video.pause();
      video.currentTime += key === ',' ? -frame : frame;
      return true;
    case 'm':
      video.muted = !video.muted;
      return true;
    case 'c': {
      const track = video.textTracks[0];
      if (track !== undefined) track.mode = track.mode === 'showing' ? 'hidden' : 'showing';
      return true;
    }
    case 'f':
      void (document.fullscreenElement === null ? video.requestFullscreen() : document.exitFullscreen());
      return true;
    default:
      return false;
  }
}

function togglePlay(video: HTMLVideoElement): void {
  if (video.paused) void video.play().catch(() => undefined);
  else video.pause();
}
