import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { createMemoryHistory, createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';

import { UploadProvider } from '~/components/shell/UploadProvider';

export const freshCache = (): QueryClient => new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } });

export function Cached({ cache, children }: { readonly cache: QueryClient; readonly children: ReactNode }) {
  return <QueryClientProvider client={cache}>{children}</QueryClientProvider>;
}

/** Shows a piece of the page at an address, with a router, a query cache and uploads around it. */
export async function show(piece: ReactNode, { path = '/', cache = freshCache() }: { path?: string; cache?: QueryClient } = {}) {
  const root = createRootRoute({ component: Outlet });
  const paths = ['/', '/dashboard', '/video/$videoId', '/sign-in'].map((at) =>
    createRoute({ getParentRoute: () => root, path: at, component: () => piece }),
  );
  const router = createRouter({ routeTree: root.addChildren(paths), history: createMemoryHistory({ initialEntries: [path] }) });
  await router.load();
  const view = render(
    <Cached cache={cache}>
      <UploadProvider>
        {/* The type of the real router is registered for the whole program; this one has the same paths and no loaders. */}
        <RouterProvider {...{ router }} />
      </UploadProvider>
    </Cached>,
  );
  return { cache, router, ...view };
}
