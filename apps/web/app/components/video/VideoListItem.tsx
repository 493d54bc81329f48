import { Link } from '@tanstack/react-router';

import { cn } from '~/lib/cn';
import { ago, clock, fullDate, stem } from '~/lib/format';
import { overallPercent, runningStage } from '~/lib/stages';
import { texts } from '~/lib/texts';
import type { VideoJobResponseSchema, VideoSummarySchema } from '~/types/api';

import { StatusChip } from './StatusChip';
import { Thumbnail } from './Thumbnail';

interface VideoListItemProps {
  readonly video: VideoSummarySchema;
  /** The work going on for it, if any. */
  readonly job: VideoJobResponseSchema | undefined;
}

const nameOf = (video: VideoSummarySchema): string => video.title ?? stem(video.original_filename);

/** A video in the grid. While it is worked on, its picture says at what and how far; then it turns into the finished card. */
export function VideoCard({ video, job }: VideoListItemProps) {
  return (
    <Link
      to="/video/$videoId"
      params={{ videoId: video.id }}
      className="group bg-surface border-line hover:border-line-strong flex h-full flex-col overflow-hidden rounded-xl border transition-colors duration-150"
    >
      <Thumbnail url={video.thumbnail_file_url} of={`${video.id}:${video.job_id ?? 0}`}>
        <Length seconds={video.extracted_video_duration_seconds} floating raised={job?.status === 'PROCESSING'} />
        {job?.status === 'PROCESSING' && <WorkingVeil job={job} />}
      </Thumbnail>
      <div className="flex flex-1 flex-col px-3 pt-2.5 pb-3">
        <p className="line-clamp-2 text-sm font-medium text-pretty">{nameOf(video)}</p>
        <div className="mt-auto flex items-center justify-between gap-2 pt-2">
          <When iso={video.created_at} />
          <StatusChip status={video.status} />
        </div>
      </div>
    </Link>
  );
}

/** The same in one line, for many. */
export function VideoRow({ video, job }: VideoListItemProps) {
  return (
    <Link
      to="/video/$videoId"
      params={{ videoId: video.id }}
      className="hover:bg-hover flex items-center gap-3 px-3 py-2 transition-colors duration-150 sm:gap-4"
    >
      <Thumbnail url={video.thumbnail_file_url} of={`${video.id}:${video.job_id ?? 0}`} className="w-24 shrink-0 rounded-md" />
      <div className="min-w-0 flex-1">
        <p className="truncate text-sm font-medium">{nameOf(video)}</p>
        <p className="text-ink-mute truncate text-xs">{job === undefined ? video.original_filename : workLine(job)}</p>
      </div>
      <span className="hidden w-16 text-right sm:block">
        <Length seconds={video.extracted_video_duration_seconds} />
      </span>
      <span className="hidden w-28 text-right md:block">
        <When iso={video.created_at} />
      </span>
      <span className="flex justify-end sm:w-24">
        <StatusChip status={video.status} />
      </span>
    </Link>
  );
}

function When({ iso }: { readonly iso: string }) {
  return (
    <time dateTime={iso} title={fullDate(iso)} className="text-ink-mute text-xs">
      {ago(iso)}
    </time>
  );
}

interface LengthProps {
  readonly seconds: number | null;
  readonly floating?: boolean;
  readonly raised?: boolean;
}

function Length({ seconds, floating = false, raised = false }: LengthProps) {
  if (seconds === null) return null;
  return (
    <span
      className={cn(
        'text-xs tabular-nums',
        floating ? 'absolute right-2 rounded bg-black/75 px-1.5 py-px font-medium text-white' : 'text-ink-mute',
        floating && (raised ? 'top-2' : 'bottom-2'),
      )}
    >
      <span className="sr-only">{texts.library.duration(clock(seconds))}</span>
      <span aria-hidden>{clock(seconds)}</span>
    </span>
  );
}

function WorkingVeil({ job }: { readonly job: VideoJobResponseSchema }) {
  const percent = job.processing_stages === null ? 0 : overallPercent(job.processing_stages);
  return (
    <div className="animate-appear absolute inset-x-0 bottom-0 bg-linear-to-t from-black/85 to-black/0 px-3 pt-8 pb-2.5 text-white">
      <p className="flex justify-between gap-2 text-xs font-medium">
        <span className="truncate">{workLine(job)}</span>
        <span className="tabular-nums">{texts.stages.percent(percent)}</span>
      </p>
      <div aria-hidden className="mt-1.5 h-1 overflow-hidden rounded-full bg-white/30">
        <div className="h-full rounded-full bg-white transition-[width] duration-200" style={{ width: `${percent}%` }} />
      </div>
    </div>
  );
}

function workLine(job: VideoJobResponseSchema): string {
  if (job.status === 'PENDING' || job.processing_stages === null) return texts.stages.starting;
  const stage = runningStage(job.processing_stages);
  return stage === null ? texts.video.working : texts.stageDoing[stage];
}
