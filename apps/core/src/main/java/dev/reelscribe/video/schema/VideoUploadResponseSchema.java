package dev.reelscribe.video.schema;

/** The video and the job that an upload began. */
public record VideoUploadResponseSchema(int jobId, int videoId, ProcessingStatus status) {}
