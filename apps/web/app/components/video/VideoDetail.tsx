import { useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleAlert, MicOff } from 'lucide-react';
import { useRef } from 'react';

import { Button } from '~/components/ui/Button';
import { Notice } from '~/components/ui/Notice';
import { usePollInterval } from '~/hooks/useLive';
import { useTitle } from '~/hooks/useTitle';
import { ago, bytes, clock, fullDate, stem } from '~/lib/format';
import { codeOf, isProblem, sentence } from '~/lib/problems';
import { keys, transcriptQuery, videoQuery } from '~/lib/queries';
import { isActive } from '~/lib/stages';
import { texts } from '~/lib/texts';
import type { VideoDetailsResponse } from '~/types/api';

import { Downloads } from './Downloads';
import { JobPanel } from './JobPanel';
import { NothingHere } from './NothingHere';
import { PublishPanel } from './PublishPanel';
import { PublishSkeleton, VideoSkeleton } from './Skeletons';
import { TranscriptPanel } from './TranscriptPanel';
import { VideoHeader } from './VideoHeader';
import { VideoPlayer } from './VideoPlayer';

interface VideoDetailProps {
  readonly videoId: number;
  readonly startAt: number;
}

/** Everything about one video: watch it, read it, put right what goes out with it, take the files. */
export function VideoDetail({ videoId, startAt }: VideoDetailProps) {
  const poll = usePollInterval();
  const query = useQuery({
    ...videoQuery(videoId),
    refetchInterval: ({ state }) => (state.data?.latest_job != null && isActive(state.data.latest_job.status) ? poll : false),
  });

  if (query.isPending) return <VideoSkeleton />;
  if (isProblem(query.error, 'video_not_found')) return <NothingHere />;
  if (query.data === undefined) {
    return (
      <Notice
        icon={CircleAlert}
        tone="failed"
        role="alert"
        level={1}
        title={sentence(query.error)}
        actions={<Button onClick={() => void query.refetch()}>{texts.problem.retry}</Button>}
      >
        {texts.problem.code(codeOf(query.error) ?? '')}
      </Notice>
    );
  }
  return <Details key={videoId} details={query.data} readAt={query.dataUpdatedAt} startAt={startAt} />;
}

interface DetailsProps {
  readonly details: VideoDetailsResponse;
  readonly readAt: number;
  readonly startAt: number;
}

function Details({ details, readAt, startAt }: DetailsProps) {
  const cache = useQueryClient();
  const playerRef = useRef<HTMLVideoElement>(null);
  const { video, latest_job: job } = details;
  const metadata = job?.metadata ?? null;
  const name = metadata?.title ?? stem(video.original_filename);
  const working = job !== null && isActive(job.status);
  const language = useQuery({ ...transcriptQuery(job?.id ?? 0), enabled: false, select: (transcript) => transcript.language });

  useTitle(name);

  const cues = metadata?.subtitle_files_urls ?? null;
  const captions =
    cues === null || job === null
      ? null
      : { url: cues.vtt, version: `${job.id}:${job.processing_stages?.subtitles.finished_at ?? ''}`, language: language.data ?? 'en' };

  return (
    <>
      <h1 className="sr-only">{name}</h1>
      <VideoHeader details={details} name={name} />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,25rem)]">
        <div className="min-w-0">
          <div className="mb-4">
            <VideoPlayer
              playerRef={playerRef}
              videoId={video.id}
              src={details.video_file_url}
              poster={metadata?.thumbnail_file_url ?? null}
              captions={captions}
              startAt={startAt}
              onStale={() => void cache.invalidateQueries({ queryKey: keys.video(video.id) })}
            />
          </div>
          {job !== null && <JobPanel job={job} />}
          {job?.processing_stages?.transcription.state === 'skipped' && (
            <p className="bg-waiting-soft text-ink-soft mb-4 flex items-center gap-2 rounded-card px-3 py-2 text-sm lg:hidden">
              <MicOff size={15} aria-hidden className="shrink-0" />
              {texts.transcript.noneTitle}
            </p>
          )}
          <div className="bg-surface border-line rounded-xl border px-5 pt-3 pb-5">
            {metadata !== null && !working ? <PublishPanel videoId={video.id} metadata={metadata} /> : working && <PublishSkeleton />}
            <h2 className="text-ink-mute mt-5 mb-2 text-xs font-medium">{texts.downloads.title}</h2>
            <Downloads details={details} readAt={readAt} />
            <Facts details={details} />
          </div>
        </div>
        {job !== null && (
          <div className="min-w-0 lg:sticky lg:top-[4.75rem] lg:max-h-[calc(100dvh-6rem)] lg:self-start">
            <TranscriptPanel key={job.id} job={job} playerRef={playerRef} />
          </div>
        )}
      </div>
    </>
  );
}

function Facts({ details }: { readonly details: VideoDetailsResponse }) {
  const { video, latest_job: job } = details;
  const metadata = job?.metadata;
  const seconds = metadata?.extracted_video_duration_seconds ?? null;
  const facts = [
    { name: texts.video.facts.length, value: seconds === null ? null : clock(seconds) },
    { name: texts.video.facts.resolution, value: metadata?.extracted_video_resolution?.replace('x', ' × ') ?? null },
    { name: texts.video.facts.format, value: metadata?.extracted_video_format ?? null },
    { name: texts.video.facts.size, value: bytes(video.size_bytes) },
    { name: texts.video.facts.added, value: ago(video.created_at), title: fullDate(video.created_at) },
  ];
  return (
    <dl aria-label={texts.video.facts.label} className="border-line mt-5 flex flex-wrap gap-x-8 gap-y-3 border-t pt-4">
      {facts.map(
        ({ name, value, title }) =>
          value !== null && (
            <div key={name} title={title}>
              <dt className="text-ink-mute text-xs">{name}</dt>
              <dd className="text-sm tabular-nums">{value}</dd>
            </div>
          ),
      )}
    </dl>
  );
}
