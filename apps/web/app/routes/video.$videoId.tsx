import { createFileRoute, notFound } from '@tanstack/react-router';
import { z } from 'zod';

import { NothingHere } from '~/components/video/NothingHere';
import { VideoDetail, VideoSkeleton } from '~/components/video/VideoDetail';
import { ahead, videoQuery } from '~/lib/queries';

export const Route = createFileRoute('/video/$videoId')({
  params: {
    parse: ({ videoId }) => ({ videoId: Number(videoId) }),
    stringify: ({ videoId }) => ({ videoId: String(videoId) }),
  },
  validateSearch: z.object({ t: z.number().min(0).optional().catch(undefined) }),
  loader: ({ context, params }) => {
    if (!Number.isInteger(params.videoId)) throw notFound();
    ahead(context.cache.query(videoQuery(params.videoId)));
  },
  pendingComponent: VideoSkeleton,
  notFoundComponent: NothingHere,
  component: Video,
});

function Video() {
  const { videoId } = Route.useParams();
  const { t } = Route.useSearch();
  return <VideoDetail videoId={videoId} startAt={t ?? 0} />;
}
