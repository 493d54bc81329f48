import './zodSetup';

/** Every type the page shares with the service, as generated from its OpenAPI document. Import them from here. */
export type {
  AuthenticatedMessage,
  ClientMessage,
  FieldError,
  JobMessage,
  PongMessage,
  Problem,
  ProcessingStages,
  ProcessingStatus,
  RefusedMessage,
  SnapshotMessage,
  StageProgress,
  StageState,
  SubtitleFilesUrls,
  TranscriptResponse,
  TranscriptSegment,
  TranscriptUpdateRequest,
  TranscriptWord,
  VideoDeletedMessage,
  VideoDetailsResponse,
  VideoJobResponseSchema,
  VideoMetadataResponseSchema,
  VideoMetadataUpdateRequestSchema,
  VideoResponseSchema,
  VideoSummarySchema,
  VideoUploadResponseSchema,
  WebSocketJobUpdate,
} from './generated';
export { zProblem, zProcessingStatus, zVideoUploadResponseSchema, zWebSocketJobUpdate } from './generated/zod.gen';
