import { Link } from '@tanstack/react-router';
import { Coffee, CircleAlert, RotateCw, X } from 'lucide-react';

import { Button } from '~/components/ui/Button';
import { Notice } from '~/components/ui/Notice';
import { useActiveJobs, useFailedJobs } from '~/hooks/useJobs';
import { useCancelJob, useRetryJob } from '~/hooks/useVideoActions';
import { ago, fullDate, stem } from '~/lib/format';
import { codeOf, sentence } from '~/lib/problems';
import { doneStages, isActive, isCancelled } from '~/lib/stages';
import { texts } from '~/lib/texts';
import type { VideoJobResponseSchema } from '~/types/api';

import { DashboardSkeleton } from './Skeletons';
import { StageTrack } from './StageTrack';
import { StatusChip } from './StatusChip';
import { Thumbnail } from './Thumbnail';

/** What runs, what waits and what failed, step by step. */
export function ProcessingDashboard() {
  const active = useActiveJobs();
  const failed = useFailedJobs();
  if (active.isPending || failed.isPending) return <DashboardSkeleton />;

  const problem = active.error ?? failed.error;
  const running = active.data?.filter((job) => job.status === 'PROCESSING') ?? [];
  const waiting = active.data?.filter((job) => job.status === 'PENDING') ?? [];
  const broken = failed.data ?? [];
  if (problem !== null && running.length + waiting.length + broken.length === 0) {
    const again = (): void => {
      void active.refetch();
      void failed.refetch();
    };
    return (
      <Notice icon={CircleAlert} tone="failed" role="alert" title={sentence(problem)} actions={<Button onClick={again}>{texts.problem.retry}</Button>}>
        {texts.problem.code(codeOf(problem) ?? '')}
      </Notice>
    );
  }
  return (
    <>
      {running.length + waiting.length + broken.length === 0 && (
        <Notice icon={Coffee} title={texts.dashboard.quietTitle}>
          {texts.dashboard.quietText}
        </Notice>
      )}
      <Section title={texts.dashboard.running} jobs={running} />
      <Section title={texts.dashboard.waiting} jobs={waiting} />
      <Section title={texts.dashboard.failed} jobs={broken} />
    </>
  );
}

function Section({ title, jobs }: { readonly title: string; readonly jobs: readonly VideoJobResponseSchema[] }) {
  if (jobs.length === 0) return null;
  return (
    <section className="mb-7">
      <h2 className="mb-2 flex items-center gap-2 text-sm font-semibold">
        {title}
        <span className="text-ink-mute font-normal tabular-nums">{jobs.length}</span>
      </h2>
      <ul className="bg-surface border-line divide-line divide-y overflow-hidden rounded-xl border">
        {jobs.map((job) => (
          <JobRow key={job.id} job={job} />
        ))}
      </ul>
    </section>
  );
}

function JobRow({ job }: { readonly job: VideoJobResponseSchema }) {
  const name = job.metadata?.title ?? stem(job.video.original_filename);
  return (
    <li data-job-id={job.id} className="p-4">
      <div className="flex items-center gap-3">
        <Thumbnail url={job.metadata?.thumbnail_file_url ?? null} of={job.id} className="w-20 shrink-0 rounded-md" />
        <div className="min-w-0 flex-1">
          <Link to="/video/$videoId" params={{ videoId: job.video_id }} className="block truncate text-sm font-medium hover:underline">
            {name}
          </Link>
          <p className="text-ink-mute truncate text-xs" title={fullDate(job.created_at)}>
            {texts.dashboard.started(ago(job.created_at))}
          </p>
        </div>
        <span className="hidden sm:block">
          <StatusChip status={job.status} />
        </span>
        <JobAction job={job} name={name} />
      </div>
      {job.status === 'FAILED' && <Failure job={job} />}
      {job.processing_stages !== null && (
        <div className="mt-3.5">
          <StageTrack stages={job.processing_stages} />
        </div>
      )}
    </li>
  );
}

function JobAction({ job, name }: { readonly job: VideoJobResponseSchema; readonly name: string }) {
  const retry = useRetryJob();
  const cancel = useCancelJob();
  if (isActive(job.status)) {
    return (
      <Button size="small" look="quiet" disabled={cancel.isPending} aria-label={texts.dashboard.cancelOf(name)} onClick={() => cancel.mutate(job.id)}>
        <X size={14} aria-hidden />
        {texts.dashboard.cancel}
      </Button>
    );
  }
  return (
    <Button size="small" disabled={retry.isPending} aria-label={texts.dashboard.retryOf(name)} onClick={() => retry.mutate(job.id)}>
      <RotateCw size={14} aria-hidden />
      {texts.dashboard.retry}
    </Button>
  );
}

/** What happened in one sentence, and what is there all the same. */
export function Failure({ job }: { readonly job: VideoJobResponseSchema }) {
  const kept = job.processing_stages === null ? [] : doneStages(job.processing_stages).filter((name) => name !== 'probe');
  return (
    <p className="mt-2.5 text-sm text-pretty">
      <span className={isCancelled(job) ? 'text-ink-soft' : 'text-failed'}>{job.error_message ?? texts.dashboard.unknownFailure}</span>
      {kept.length > 0 && (
        <span className="text-ink-soft"> {texts.dashboard.stillThere(new Intl.ListFormat('en').format(kept.map((name) => texts.dashboard.kept[name])))}</span>
      )}
    </p>
  );
}
