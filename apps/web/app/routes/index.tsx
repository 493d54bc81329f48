import { createFileRoute } from '@tanstack/react-router';
import { z } from 'zod';

import { LibrarySkeleton, VideoList } from '~/components/video/VideoList';
import { useTitle } from '~/hooks/useTitle';
import { ahead, libraryQuery } from '~/lib/queries';
import { texts } from '~/lib/texts';

const search = z.object({
  q: z.string().optional().catch(undefined),
  status: z.enum(['PENDING', 'PROCESSING', 'COMPLETED', 'FAILED']).optional().catch(undefined),
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
