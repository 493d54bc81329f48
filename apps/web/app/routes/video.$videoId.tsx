import { createFileRoute, notFound } from '@tanstack/react-router';
import * as z from 'zod/mini';

import { NothingHere } from '~/components/video/NothingHere';
import { VideoSkeleton } from '~/components/video/Skeletons';
import { VideoDetail } from '~/components/video/VideoDetail';
import { ahead, videoQuery } from '~/lib/queries';

export const Route = createFileRoute('/video/$videoId')({
  params: {
    parse: ({ videoId }) => ({ videoId: Number(videoId) }),
    stringify: ({ videoId }) => ({ videoId: String(videoId) }),
  },
  validateSearch: z.object({ t: z.catch(z.optional(z.number().check(z.gte(0))), undefined) }),
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
