// Changes of the Java schema records and of what turns them into the document, the database left alone.
const MAIN = 'apps/core/src/main/java/dev/reelscribe';
const MODEL = 'packages/db/src/main/java/dev/reelscribe/db/model';
const schema = (name) => `${MAIN}/video/schema/${name}.java`;
const breaking = (name, expect, ...edits) => ({ name, kind: 'breaking', layer: 'Java', expect, edits });
const edit = (file, find, replace) => ({ file, find, replace });
const inSchema = (name, expect, file, find, replace) => breaking(name, expect, edit(schema(file), find, replace));
/** The component and the words of its Javadoc, which the compiler holds together. */
const renameDocumented = (name, expect, file, type, from, to) =>
  breaking(name, expect, edit(file, `${type} ${from}`, `${type} ${to}`), edit(file, `@param ${from} `, `@param ${to} `));
const mapper = (find, replace) => edit(schema('SchemaMapper'), find, replace);

export const java = [
  inSchema('rename VideoResponseSchema.originalFilename', 'TypeScript', 'VideoResponseSchema', 'String originalFilename', 'String fileName'),
  renameDocumented('rename VideoJobResponseSchema.processingStages', 'TypeScript', schema('VideoJobResponseSchema'), 'ProcessingStages', 'processingStages', 'stages'),
  inSchema('rename VideoMetadataResponseSchema.showNotesText', 'TypeScript', 'VideoMetadataResponseSchema', 'String showNotesText', 'String notes'),
  inSchema('rename VideoSummarySchema.thumbnailFileUrl', 'TypeScript', 'VideoSummarySchema', 'String thumbnailFileUrl', 'String picture'),
  inSchema('rename VideoUploadResponseSchema.videoId', 'TypeScript', 'VideoUploadResponseSchema', 'int videoId', 'int recordingId'),
  renameDocumented('rename VideoDetailsResponse.latestJob', 'TypeScript', schema('VideoDetailsResponse'), 'VideoJobResponseSchema', 'latestJob', 'newestJob'),
  inSchema('rename VideoMetadataUpdateRequestSchema.showNotesText', 'Java', 'VideoMetadataUpdateRequestSchema', 'String showNotesText', 'String notes'),
  inSchema('drop VideoResponseSchema.contentType', 'Java', 'VideoResponseSchema', '        String contentType,\n', ''),
  breaking('drop VideoMetadataResponseSchema.title everywhere in Java', 'TypeScript',
    edit(schema('VideoMetadataResponseSchema'), '        @Nullable String title,\n', ''), mapper('                row.title(),\n', '')),
  breaking('drop VideoResponseSchema.sizeBytes everywhere in Java', 'TypeScript',
    edit(schema('VideoResponseSchema'), '        long sizeBytes,\n', ''), mapper('                row.sizeBytes(),\n', '')),
  inSchema('retype VideoResponseSchema.sizeBytes', 'Java', 'VideoResponseSchema', 'long sizeBytes', 'String sizeBytes'),
  breaking('retype VideoResponseSchema.id to text everywhere in Java', 'TypeScript',
    edit(schema('VideoResponseSchema'), 'int id', 'String id'),
    mapper('new VideoResponseSchema(\n                row.id(),', 'new VideoResponseSchema(\n                String.valueOf(row.id()),')),
  inSchema('make VideoJobResponseSchema.status nullable', 'TypeScript', 'VideoJobResponseSchema', 'ProcessingStatus status', '@Nullable ProcessingStatus status'),
  inSchema('make VideoSummarySchema.createdAt nullable', 'TypeScript', 'VideoSummarySchema', 'Instant createdAt', '@Nullable Instant createdAt'),
  inSchema('make VideoDetailsResponse.videoFileUrl nullable', 'TypeScript', 'VideoDetailsResponse', 'String videoFileUrl', '@Nullable String videoFileUrl'),
  inSchema('make VideoMetadataResponseSchema.title required', 'Java', 'VideoMetadataResponseSchema', '@Nullable String title', 'String title'),
  inSchema('make VideoJobResponseSchema.metadata required', 'Java', 'VideoJobResponseSchema', '@Nullable VideoMetadataResponseSchema', 'VideoMetadataResponseSchema'),
  inSchema('add VideoJobResponseSchema.priority', 'Java', 'VideoJobResponseSchema', 'int videoId,', 'int videoId, int priority,'),
  inSchema('add a value to ProcessingStatus', 'Java', 'ProcessingStatus', '    FAILED;', '    FAILED,\n    CANCELLED;'),
  inSchema('rename the component ProcessingStatus', 'TypeScript', 'ProcessingStatus', 'name = "ProcessingStatus"', 'name = "JobStatus"'),
  breaking('add a stage', 'Java', edit(`${MODEL}/StageName.java`, '    METADATA\n', '    METADATA,\n    @JsonProperty("chapters")\n    CHAPTERS\n')),
  breaking('add a state of a stage', 'Java', edit(`${MODEL}/StageState.java`, '    FAILED;', '    FAILED,\n    @JsonProperty("paused")\n    PAUSED;')),
  breaking('rename a state of a stage', 'TypeScript', edit(`${MODEL}/StageState.java`, '@JsonProperty("done")', '@JsonProperty("finished")')),
  renameDocumented('rename a file of SubtitleFilesUrls', 'Java', `${MODEL}/SubtitleFilesUrls.java`, 'String', 'srt', 'subRip'),
  breaking('add a kind of Finding', 'Java', edit(`${MAIN}/video/Finding.java`, '    record Subtitles(', '    record Chapters(String json) implements Finding {}\n\n    record Subtitles(')),
  breaking('forget the snake_case of the document', 'TypeScript', edit(`${MAIN}/web/OpenApiConfiguration.java`, 'PropertyNamingStrategies.SNAKE_CASE', 'PropertyNamingStrategies.LOWER_CAMEL_CASE')),
  breaking('forget what may be null in the document', 'TypeScript', edit(`${MAIN}/web/RecordNullability.java`, 'types.add("null");', '')),
];
