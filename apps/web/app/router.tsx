import { QueryClient } from '@tanstack/react-query';
import { createRouter } from '@tanstack/react-router';

import { ApiProblem } from './lib/problems';
import { routeTree } from './routeTree.gen';

/** A refusal stays a refusal; only what the network or an overloaded server lost is asked again. */
const worthRetrying = (attempt: number, error: unknown): boolean =>
  attempt < 2 && !(error instanceof ApiProblem && error.status >= 400 && error.status < 500);

export const cache = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, retry: worthRetrying, networkMode: 'always', throwOnError: false },
    mutations: { networkMode: 'always' },
  },
});

export const router = createRouter({
  routeTree,
  context: { cache },
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
