import { CircleAlert, LoaderCircle, RotateCw, X } from 'lucide-react';

import { Button } from '~/components/ui/Button';
import { useCancelJob, useRetryJob } from '~/hooks/useVideoActions';
import { isActive, isCancelled } from '~/lib/stages';
import { texts } from '~/lib/texts';
import { unhandled } from '~/lib/unhandled';
import type { VideoJobResponseSchema } from '~/types/api';

import { Failure } from './ProcessingDashboard';
import { StageTrack } from './StageTrack';

/** On a video's page while it is worked on, or when that failed: what happens step by step, and the way to stop or retry it. */
export function JobPanel({ job }: { readonly job: VideoJobResponseSchema }) {
  const retry = useRetryJob();
  const cancel = useCancelJob();
  if (job.status === 'COMPLETED') return null;
  const active = isActive(job.status);
  return (
    <section aria-labelledby="work" className="bg-surface border-line mb-4 rounded-xl border p-4">
      <div className="flex items-center gap-2.5">
        {active ? (
          <LoaderCircle size={18} aria-hidden className="text-running shrink-0 animate-spin motion-reduce:animate-none" />
        ) : (
          <CircleAlert size={18} aria-hidden className={isCancelled(job) ? 'text-waiting shrink-0' : 'text-failed shrink-0'} />
        )}
        <div className="min-w-0 flex-1">
          <h2 id="work" className="text-sm font-semibold">
            {heading(job)}
          </h2>
          {active && <p className="text-ink-mute text-xs">{texts.video.workingText}</p>}
        </div>
        {active ? (
          <Button size="small" look="quiet" disabled={cancel.isPending} onClick={() => cancel.mutate(job.id)}>
            <X size={14} aria-hidden />
            {texts.video.cancel}
          </Button>
        ) : (
          <Button size="small" look="primary" disabled={retry.isPending} onClick={() => retry.mutate(job.id)}>
            <RotateCw size={14} aria-hidden />
            {texts.video.retry}
          </Button>
        )}
      </div>
      {!active && !isCancelled(job) && <Failure job={job} />}
      {job.processing_stages !== null && (
        <div className="mt-4">
          <StageTrack stages={job.processing_stages} />
        </div>
      )}
    </section>
  );
}

function heading(job: VideoJobResponseSchema): string {
  switch (job.status) {
    case 'PENDING':
      return texts.video.waiting;
    case 'PROCESSING':
    case 'COMPLETED':
      return texts.video.working;
    case 'FAILED':
      return isCancelled(job) ? texts.video.cancelled : texts.video.failed;
    default:
      return unhandled(job.status);
  }
}
