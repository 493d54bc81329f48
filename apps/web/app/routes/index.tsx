import { createFileRoute } from '@tanstack/react-router';
import * as z from 'zod/mini';

import { LibrarySkeleton } from '~/components/video/Skeletons';
import { VideoList } from '~/components/video/VideoList';
import { useTitle } from '~/hooks/useTitle';
import { ahead, libraryQuery } from '~/lib/queries';
import { texts } from '~/lib/texts';
import { zProcessingStatus } from '~/types/api';

const search = z.object({
  q: z.catch(z.optional(z.string()), undefined),
  status: z.catch(z.optional(zProcessingStatus), undefined),
});

export const Route = createFileRoute('/')({
  validateSearch: search,
  loaderDeps: ({ search: filter }) => filter,
  loader: ({ context, deps }) => ahead(context.cache.infiniteQuery(libraryQuery(deps))),
  pendingComponent: LibrarySkeleton,
  component: Library,
});

function Library() {
  const filter = Route.useSearch();
  const navigate = Route.useNavigate();
  useTitle(texts.library.title);
  return <VideoList filter={filter} onFilter={(next) => void navigate({ search: next, replace: true })} />;
}
