import { CircleAlert, CircleCheck, CircleDashed, CircleMinus, LoaderCircle } from 'lucide-react';

import { ProgressBar } from '~/components/ui/ProgressBar';
import { cn } from '~/lib/cn';
import { span } from '~/lib/format';
import { runningStage, secondsTaken, stageNames, type StageName } from '~/lib/stages';
import { texts } from '~/lib/texts';
import { unhandled } from '~/lib/unhandled';
import type { ProcessingStages, StageProgress, StageState } from '~/types/api';

/** The five steps of the work, each with what it is at: waiting, how far, done in how long, skipped or failed and why. */
export function StageTrack({ stages }: { readonly stages: ProcessingStages }) {
  return (
    <>
      <ol aria-label={texts.stages.label} className="grid gap-x-4 gap-y-2.5 sm:grid-cols-5">
        {stageNames.map((name) => (
          <StageCell key={name} name={name} stage={stages[name]} />
        ))}
      </ol>
      <p role="status" className="sr-only">
        {spoken(stages)}
      </p>
    </>
  );
}

function StageCell({ name, stage }: { readonly name: StageName; readonly stage: StageProgress }) {
  const quiet = stage.state === 'pending';
  return (
    <li data-stage={name} data-state={stage.state} className="min-w-0">
      <p className={cn('flex items-center gap-1.5 text-xs font-medium', quiet && 'text-ink-mute')}>
        <StageIcon state={stage.state} />
        <span className="truncate">{texts.stage[name]}</span>
        <span className={cn('text-ink-mute ml-auto font-normal tabular-nums sm:hidden', stage.state === 'failed' && 'text-failed')}>{short(stage)}</span>
      </p>
      <div className="mt-2">
        {stage.state === 'running' ? (
          <ProgressBar label={texts.stageDoing[name]} percent={stage.progress} />
        ) : (
          <div aria-hidden className={cn('h-1 rounded-full', barTone[stage.state])} />
        )}
      </div>
      <p className={cn('mt-1.5 hidden text-xs tabular-nums sm:block', stage.state === 'failed' ? 'text-failed' : 'text-ink-mute')}>
        {short(stage)}
        {stage.attempt > 1 && ` · ${texts.stages.attempt(stage.attempt)}`}
      </p>
      {stage.error !== null && stage.state !== 'pending' && (
        <p className={cn('mt-0.5 text-xs text-pretty', stage.state === 'failed' ? 'text-failed' : 'text-ink-mute')}>{stage.error}</p>
      )}
    </li>
  );
}

const barTone: Record<StageState, string> = {
  pending: 'bg-line',
  running: 'bg-running',
  done: 'bg-done',
  skipped: 'bg-line-strong/60',
  failed: 'bg-failed',
};

function StageIcon({ state }: { readonly state: StageState }) {
  switch (state) {
    case 'pending':
      return <CircleDashed size={14} aria-hidden className="text-waiting shrink-0" />;
    case 'running':
      return <LoaderCircle size={14} aria-hidden className="text-running shrink-0 animate-spin motion-reduce:animate-none" />;
    case 'done':
      return <CircleCheck size={14} aria-hidden className="text-done shrink-0" />;
    case 'skipped':
      return <CircleMinus size={14} aria-hidden className="text-waiting shrink-0" />;
    case 'failed':
      return <CircleAlert size={14} aria-hidden className="text-failed shrink-0" />;
    default:
      return unhandled(state);
  }
}

function short(stage: StageProgress): string {
  const seconds = secondsTaken(stage);
  switch (stage.state) {
    case 'running':
      return texts.stages.percent(stage.progress);
    case 'done':
      return seconds === null ? texts.stageState.done : span(seconds);
    case 'pending':
    case 'skipped':
    case 'failed':
      return texts.stageState[stage.state];
    default:
      return unhandled(stage.state);
  }
}

/** Said aloud at each new stage and each quarter of it, not at every percent. */
function spoken(stages: ProcessingStages): string {
  const name = runningStage(stages);
  return name === null ? '' : texts.stages.nowDoing(texts.stageDoing[name], Math.floor(stages[name].progress / 25) * 25);
}
