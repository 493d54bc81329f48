import { useQueryClient } from '@tanstack/react-query';
import { useLocation, useNavigate } from '@tanstack/react-router';
import { useRef } from 'react';
import { toast } from 'sonner';

import { stem } from '~/lib/format';
import { applyJob, applySnapshot, applyVideoDeleted } from '~/lib/jobCache';
import { isActive } from '~/lib/stages';
import { texts } from '~/lib/texts';
import { unhandled } from '~/lib/unhandled';
import type { VideoJobResponseSchema, WebSocketJobUpdate } from '~/types/api';

import { useAppWebSocket, type ConnectionState } from './useAppWebSocket';

/** Brings every message of the live connection into the query cache, and says so when work ended out of sight. */
export function useJobStatusManager(): ConnectionState {
  const cache = useQueryClient();
  const navigate = useNavigate();
  const path = useLocation({ select: (location) => location.pathname });
  const running = useRef(new Set<number>());

  const announce = (job: VideoJobResponseSchema): void => {
    if (isActive(job.status)) {
      running.current.add(job.id);
      return;
    }
    if (!running.current.delete(job.id) || isInSight(path, job)) return;
    const name = job.metadata?.title ?? stem(job.video.original_filename);
    const action = {
      label: texts.toast.open,
      onClick: () => void navigate({ to: '/video/$videoId', params: { videoId: job.video_id } }),
    };
    if (job.status === 'COMPLETED') toast.success(texts.toast.ready(name), { action });
    else toast.error(texts.toast.failed(name), { action });
  };

  const receive = (message: WebSocketJobUpdate): void => {
    switch (message.type) {
      case 'snapshot':
        applySnapshot(cache, message.jobs);
        running.current = new Set(message.jobs.map((job) => job.id));
        break;
      case 'job':
        applyJob(cache, message.job);
        announce(message.job);
        break;
      case 'video_deleted':
        applyVideoDeleted(cache, message.video_id);
        break;
      case 'authenticated':
      case 'pong':
      case 'refused':
        break;
      default:
        unhandled(message);
    }
  };

  return useAppWebSocket(receive);
}

/** The library and the dashboard show every job themselves; a video's page shows its own. */
const isInSight = (path: string, job: VideoJobResponseSchema): boolean =>
  path === '/' || path === '/dashboard' || path === `/video/${job.video_id}`;
