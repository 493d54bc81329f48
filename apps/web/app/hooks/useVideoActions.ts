import { useMutation, useQueryClient } from '@tanstack/react-query';
import { toast } from 'sonner';

import { applyJob, applyVideoDeleted } from '~/lib/jobCache';
import { sentence } from '~/lib/problems';
import { activeJobsQuery, keys } from '~/lib/queries';
import { cancelJob, deleteVideo, processVideoAgain, retryJob } from '~/types/generated';

const complain = (error: unknown): void => {
  toast.error(sentence(error));
};

/** Starts a failed video again at the step that failed. */
export function useRetryJob() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (id: number) => (await retryJob({ path: { id }, throwOnError: true })).data,
    onSuccess: (job) => applyJob(cache, job),
    onError: complain,
  });
}

export function useCancelJob() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (id: number) => (await cancelJob({ path: { id }, throwOnError: true })).data,
    onSuccess: (job) => applyJob(cache, job),
    onError: complain,
  });
}

export function useProcessAgain() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: async (videoId: number) => (await processVideoAgain({ path: { id: videoId }, throwOnError: true })).data,
    onSuccess: ({ video_id }) =>
      Promise.all([
        cache.invalidateQueries({ queryKey: keys.video(video_id) }),
        cache.invalidateQueries({ queryKey: activeJobsQuery().queryKey }),
        cache.invalidateQueries({ queryKey: keys.everyLibrary }),
      ]),
    onError: complain,
  });
}

export function useDeleteVideo() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (videoId: number) => deleteVideo({ path: { id: videoId }, throwOnError: true }),
    onSuccess: (_answer, videoId) => {
      applyVideoDeleted(cache, videoId);
      void cache.invalidateQueries({ queryKey: keys.everyLibrary });
    },
    onError: complain,
  });
}
