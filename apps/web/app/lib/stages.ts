import type { ProcessingStages, ProcessingStatus, StageProgress, StageState, VideoJobResponseSchema } from '~/types/api';

import { unhandled } from './unhandled';

export type StageName = keyof ProcessingStages;

/** The stages in the order they run. A stage the service adds stops the build here. */
const order = { probe: 1, thumbnail: 2, transcription: 3, subtitles: 4, metadata: 5 } satisfies Record<StageName, number>;

/** How much of the whole time a stage usually takes, in percent. */
const weight: Record<StageName, number> = { probe: 3, thumbnail: 7, transcription: 80, subtitles: 2, metadata: 8 };

const isStage = (name: string): name is StageName => name in order;

export const stageNames: readonly StageName[] = Object.keys(order)
  .filter(isStage)
  .sort((a, b) => order[a] - order[b]);

export function isActive(status: ProcessingStatus): boolean {
  switch (status) {
    case 'PENDING':
    case 'PROCESSING':
      return true;
    case 'COMPLETED':
    case 'FAILED':
      return false;
    default:
      return unhandled(status);
  }
}

/** Cancelling is a failure to the service, but to the one who asked for it it is none. */
export const isCancelled = ({ status, error_message }: Pick<VideoJobResponseSchema, 'status' | 'error_message'>): boolean =>
  status === 'FAILED' && error_message === 'Cancelled.';

function finishedShare(state: StageState, progress: number): number {
  switch (state) {
    case 'done':
    case 'skipped':
      return 1;
    case 'running':
      return progress / 100;
    case 'pending':
    case 'failed':
      return 0;
    default:
      return unhandled(state);
  }
}

/** Percent of the whole, weighing each stage by the time it usually takes. */
export function overallPercent(stages: ProcessingStages): number {
  const sum = stageNames.reduce((total, name) => total + weight[name] * finishedShare(stages[name].state, stages[name].progress), 0);
  return Math.floor(sum);
}

/** The stage at work, or null between stages and before the first. */
export const runningStage = (stages: ProcessingStages): StageName | null =>
  stageNames.find((name) => stages[name].state === 'running') ?? null;

export const failedStage = (stages: ProcessingStages): StageName | null =>
  stageNames.find((name) => stages[name].state === 'failed') ?? null;

export const doneStages = (stages: ProcessingStages): StageName[] => stageNames.filter((name) => stages[name].state === 'done');

/** Seconds a finished stage took, or null. */
export function secondsTaken(stage: StageProgress): number | null {
  if (stage.started_at === null || stage.finished_at === null) return null;
  return Math.max(0, (Date.parse(stage.finished_at) - Date.parse(stage.started_at)) / 1000);
}
