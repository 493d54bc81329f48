import type {
  ProcessingStages,
  StageProgress,
  StageState,
  VideoDetailsResponse,
  VideoJobResponseSchema,
  VideoMetadataResponseSchema,
  VideoResponseSchema,
  VideoSummarySchema,
} from '~/types/api';

const time = '2026-03-01T10:00:00Z';

export const stage = (state: StageState, more: Partial<StageProgress> = {}): StageProgress => ({
  state,
  progress: state === 'done' ? 100 : 0,
  attempt: state === 'pending' ? 0 : 1,
  started_at: state === 'pending' ? null : time,
  finished_at: state === 'done' ? '2026-03-01T10:00:02Z' : null,
  error: null,
  ...more,
});

export const stages = (more: Partial<ProcessingStages> = {}): ProcessingStages => ({
  probe: stage('done'),
  thumbnail: stage('done'),
  transcription: stage('done'),
  subtitles: stage('done'),
  metadata: stage('done'),
  ...more,
});

export const video = (more: Partial<VideoResponseSchema> = {}): VideoResponseSchema => ({
  id: 7,
  uploader_user_id: '0b0e5a38-0000-4000-8000-000000000000',
  original_filename: 'speech.mp4',
  content_type: 'video/mp4',
  size_bytes: 362_856,
  created_at: time,
  updated_at: time,
  ...more,
});

export const metadata = (more: Partial<VideoMetadataResponseSchema> = {}): VideoMetadataResponseSchema => ({
  id: 5,
  job_id: 3,
  title: 'Ask not',
  description: 'A short speech.',
  tags: ['speech'],
  transcript_text: 'Ask not.',
  transcript_file_url: '/api/v1/files/t',
  subtitle_files_urls: { vtt: '/api/v1/files/v', srt: '/api/v1/files/s' },
  thumbnail_file_url: '/api/v1/files/p',
  extracted_video_duration_seconds: 11,
  extracted_video_resolution: '720x480',
  extracted_video_format: 'mp4',
  show_notes_text: 'Notes.',
  created_at: time,
  updated_at: time,
  ...more,
});

export const job = (more: Partial<VideoJobResponseSchema> = {}): VideoJobResponseSchema => ({
  id: 3,
  video_id: 7,
  status: 'COMPLETED',
  processing_stages: stages(),
  error_message: null,
  created_at: time,
  updated_at: time,
  video: video(),
  metadata: metadata(),
  ...more,
});

export const summary = (more: Partial<VideoSummarySchema> = {}): VideoSummarySchema => ({
  id: 7,
  original_filename: 'speech.mp4',
  title: null,
  created_at: time,
  status: 'PROCESSING',
  thumbnail_file_url: null,
  extracted_video_duration_seconds: null,
  job_id: 3,
  ...more,
});

export const details = (more: Partial<VideoDetailsResponse> = {}): VideoDetailsResponse => ({
  video: video(),
  video_file_url: '/api/v1/files/original',
  latest_job: job(),
  jobs: [job()],
  ...more,
});
