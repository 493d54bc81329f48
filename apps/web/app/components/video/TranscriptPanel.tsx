import { useQuery } from '@tanstack/react-query';
import { ArrowDown, AudioLines, CircleAlert, MicOff } from 'lucide-react';
import { memo, useMemo, useRef, type MouseEvent, type ReactNode, type RefObject } from 'react';

import { Button } from '~/components/ui/Button';
import { CopyButton } from '~/components/ui/CopyButton';
import { Notice } from '~/components/ui/Notice';
import { ProgressBar } from '~/components/ui/ProgressBar';
import { useFollowPlayback } from '~/hooks/useFollowPlayback';
import { clock, count } from '~/lib/format';
import { isProblem, sentence } from '~/lib/problems';
import { transcriptQuery } from '~/lib/queries';
import { texts } from '~/lib/texts';
import { plainText, spoken, wordCount } from '~/lib/words';
import type { StageProgress, TranscriptSegment, VideoJobResponseSchema } from '~/types/api';

interface TranscriptPanelProps {
  readonly job: VideoJobResponseSchema;
  readonly playerRef: RefObject<HTMLVideoElement | null>;
}

/** The spoken words beside the player: lit as they are said, each a way to its moment. */
export function TranscriptPanel({ job, playerRef }: TranscriptPanelProps) {
  const stage = job.processing_stages?.transcription;
  const there = stage?.state === 'done';
  const transcript = useQuery({ ...transcriptQuery(job.id), enabled: there, staleTime: Infinity });

  if (stage?.state === 'skipped') return <Frame>{noSpeech(stage)}</Frame>;
  if (!there) return <Frame>{stillComing(stage)}</Frame>;
  if (transcript.isPending) return <Frame>{<Lines label={texts.transcript.loading} />}</Frame>;
  if (transcript.isError) {
    return isProblem(transcript.error, 'transcript_not_found') ? (
      <Frame>
        <Notice icon={AudioLines} level={3} title={texts.transcript.missing} />
      </Frame>
    ) : (
      <Frame>
        <Notice
          icon={CircleAlert}
          tone="failed"
          role="alert"
          level={3}
          title={sentence(transcript.error)}
          actions={<Button onClick={() => void transcript.refetch()}>{texts.problem.retry}</Button>}
        />
      </Frame>
    );
  }
  const { segments } = transcript.data;
  return (
    <Frame
      aside={
        <>
          <span className="text-ink-mute text-xs tabular-nums">{texts.transcript.words(count(wordCount(segments)))}</span>
          <CopyButton label={texts.transcript.copy} text={plainText(segments)} />
        </>
      }
    >
      <Words segments={segments} playerRef={playerRef} />
    </Frame>
  );
}

function Frame({ aside, children }: { readonly aside?: ReactNode; readonly children: ReactNode }) {
  return (
    <section aria-labelledby="transcript" className="bg-surface border-line flex max-h-full min-h-0 flex-col overflow-hidden rounded-xl border">
      <div className="border-line flex h-11 shrink-0 items-center gap-2 border-b pr-2 pl-4">
        <h2 id="transcript" className="mr-auto text-sm font-semibold">
          {texts.transcript.title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

function Words({ segments, playerRef }: { readonly segments: readonly TranscriptSegment[]; readonly playerRef: RefObject<HTMLVideoElement | null> }) {
  const list = useRef<HTMLDivElement>(null);
  const starts = useMemo(() => segments.flatMap((segment) => spoken(segment).map((word) => word.start)), [segments]);
  const { away, backToNow } = useFollowPlayback(playerRef, list, starts);

  const jump = (event: MouseEvent): void => {
    const at = event.target instanceof Element ? event.target.closest('[data-at]')?.getAttribute('data-at') : null;
    if (at == null || playerRef.current === null || window.getSelection()?.isCollapsed === false) return;
    playerRef.current.currentTime = Number(at);
    backToNow();
  };

  return (
    <div className="relative min-h-0 flex-1">
      {/* The list scrolls, so it takes focus for the arrow keys; every moment in it is also a button. */}
      <div ref={list} role="region" aria-label={texts.transcript.label} tabIndex={0} onClick={jump} className="max-h-[60dvh] space-y-1 overflow-y-auto p-2 lg:h-full lg:max-h-[calc(100dvh-11rem)]">
        {segments.map((segment, index) => (
          <Segment key={`${segment.start}-${index}`} segment={segment} />
        ))}
      </div>
      {away && (
        <Button size="small" look="primary" onClick={backToNow} className="shadow-float animate-rise absolute bottom-3 left-1/2 -translate-x-1/2 rounded-full">
          <ArrowDown size={14} aria-hidden />
          {texts.transcript.backToNow}
        </Button>
      )}
    </div>
  );
}

const Segment = memo(function Segment({ segment }: { readonly segment: TranscriptSegment }) {
  return (
    <div className="segment flex gap-3 rounded-card px-2 py-1.5 [contain-intrinsic-size:auto_60px] [content-visibility:auto]">
      <button
        type="button"
        data-at={segment.start}
        aria-label={texts.transcript.playFrom(clock(segment.start))}
        className="segment-time text-ink-mute hover:text-accent-strong mt-px h-6 shrink-0 rounded text-xs tabular-nums"
      >
        {clock(segment.start)}
      </button>
      <p className="text-base leading-6 text-pretty">
        {spoken(segment).map((word, index) => (
          <span key={index}>
            {index > 0 && ' '}
            <span className="word" data-at={word.start} data-word>
              {word.text.trim()}
            </span>
          </span>
        ))}
      </p>
    </div>
  );
});

function noSpeech(stage: StageProgress): ReactNode {
  return (
    <Notice icon={MicOff} level={3} title={texts.transcript.noneTitle}>
      <p>{texts.transcript.noneText}</p>
      {stage.error !== null && (
        <p className="mt-2 text-xs">
          {texts.transcript.reason}: {stage.error}
        </p>
      )}
    </Notice>
  );
}

function stillComing(stage: StageProgress | undefined): ReactNode {
  if (stage?.state === 'failed') return <Notice icon={CircleAlert} tone="failed" level={3} title={stage.error ?? texts.transcript.missing} />;
  return (
    <div className="p-4">
      <p className="text-ink-mute mb-3 text-sm">{stage?.state === 'running' ? texts.stageDoing.transcription : texts.transcript.waiting}</p>
      {stage?.state === 'running' && <ProgressBar label={texts.stageDoing.transcription} percent={stage.progress} className="mb-4" />}
      <Lines label={texts.transcript.waiting} />
    </div>
  );
}

function Lines({ label }: { readonly label: string }) {
  return (
    <div role="status" aria-label={label} className="space-y-3 p-1">
      {['w-11/12', 'w-full', 'w-4/5', 'w-10/12', 'w-2/3'].map((width) => (
        <div key={width} className={`skeleton h-4 ${width}`} />
      ))}
    </div>
  );
}
