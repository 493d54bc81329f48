import { useMutation, useQueryClient } from '@tanstack/react-query';

import { keys, videoQuery } from '~/lib/queries';
import type { VideoDetailsResponse, VideoMetadataResponseSchema, VideoMetadataUpdateRequestSchema } from '~/types/api';
import { updateMetadata } from '~/types/generated';

/** Saves edited fields: shown at once, taken back when the service refuses, replaced by its answer when it agrees. */
export function useUpdateMetadata(videoId: number, jobId: number) {
  const cache = useQueryClient();
  const { queryKey } = videoQuery(videoId);
  const patch = (change: (metadata: VideoMetadataResponseSchema) => VideoMetadataResponseSchema): void => {
    cache.setQueryData(queryKey, (old) => old && withMetadata(old, jobId, change));
  };
  return useMutation({
    scope: { id: `metadata-${jobId}` },
    mutationFn: async (body: VideoMetadataUpdateRequestSchema) => (await updateMetadata({ path: { id: jobId }, body, throwOnError: true })).data,
    onMutate: async (body) => {
      await cache.cancelQueries({ queryKey });
      const before = cache.getQueryData(queryKey)?.latest_job?.metadata ?? null;
      patch((metadata) => ({ ...metadata, ...present(body) }));
      return { before };
    },
    onError: (_error, body, context) => {
      const before = context?.before;
      if (before != null) patch((metadata) => ({ ...metadata, ...onlyFields(before, body) }));
    },
    onSuccess: (saved) => {
      patch(() => saved);
      void cache.invalidateQueries({ queryKey: keys.everyLibrary });
    },
  });
}

function withMetadata(
  details: VideoDetailsResponse,
  jobId: number,
  change: (metadata: VideoMetadataResponseSchema) => VideoMetadataResponseSchema,
): VideoDetailsResponse {
  const job = details.latest_job;
  if (job?.id !== jobId || job.metadata === null) return details;
  return { ...details, latest_job: { ...job, metadata: change(job.metadata) } };
}

type Editable = Pick<VideoMetadataResponseSchema, 'title' | 'description' | 'tags' | 'show_notes_text'>;

/** A field that is absent or null stays as it is. */
function present({ title, description, tags, show_notes_text }: VideoMetadataUpdateRequestSchema): Partial<Editable> {
  return {
    ...(title == null ? {} : { title }),
    ...(description == null ? {} : { description }),
    ...(tags == null ? {} : { tags }),
    ...(show_notes_text == null ? {} : { show_notes_text }),
  };
}

function onlyFields(from: Editable, body: VideoMetadataUpdateRequestSchema): Partial<Editable> {
  const { title, description, tags, show_notes_text } = from;
  return {
    ...(body.title == null ? {} : { title }),
    ...(body.description == null ? {} : { description }),
    ...(body.tags == null ? {} : { tags }),
    ...(body.show_notes_text == null ? {} : { show_notes_text }),
  };
}
