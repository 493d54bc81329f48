import { expect, test } from 'vitest';

import { stage, stages } from '../../test/examples';
import { overallPercent, runningStage, secondsTaken, stageNames } from './stages';

test('stages come in the order they run', () => {
  expect(stageNames).toEqual(['probe', 'thumbnail', 'transcription', 'subtitles', 'metadata']);
});

test('the whole is weighed by the time each stage takes, and a skipped stage counts as over', () => {
  expect(overallPercent(stages())).toBe(100);
  expect(overallPercent(stages({ transcription: stage('skipped'), subtitles: stage('skipped') }))).toBe(100);
  const half = stages({ transcription: stage('running', { progress: 50 }), subtitles: stage('pending'), metadata: stage('pending') });
  expect([overallPercent(half), runningStage(half)]).toEqual([50, 'transcription']);
});

test('a stage took the time between its start and its end', () => {
  expect([secondsTaken(stage('done')), secondsTaken(stage('running'))]).toEqual([2, null]);
});
