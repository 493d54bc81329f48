import { createRootRouteWithContext, Outlet, redirect, useRouter, useRouterState, type ErrorComponentProps } from '@tanstack/react-router';
import type { QueryClient } from '@tanstack/react-query';
import { CircleAlert } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef } from 'react';

import { Button } from '~/components/ui/Button';
import { Notice } from '~/components/ui/Notice';
import { NothingHere } from '~/components/video/NothingHere';
import { useSession } from '~/hooks/useSession';
import { sentence } from '~/lib/problems';
import { settledSession } from '~/lib/session';
import { texts } from '~/lib/texts';

const AppShell = lazy(() => import('~/components/shell/AppShell').then((module) => ({ default: module.AppShell })));
const Toasts = lazy(() => import('~/components/shell/Toasts').then((module) => ({ default: module.Toasts })));

export const Route = createRootRouteWithContext<{ cache: QueryClient }>()({
  beforeLoad: async ({ location }) => {
    const session = await settledSession();
    if (session.status !== 'in' && location.pathname !== '/sign-in') {
      throw redirect({ to: '/sign-in', search: location.href === '/' ? {} : { then: location.href } });
    }
  },
  component: Root,
  notFoundComponent: NothingHere,
  errorComponent: Broken,
});

function Root() {
  const session = useSession();
  const router = useRouter();
  const { cache } = Route.useRouteContext();
  const atSignIn = useRouterState({ select: ({ location }) => location.pathname === '/sign-in' });
  const user = session.status === 'in' ? session.userId : null;

  const shown = useRef(user);

  useEffect(() => {
    if (shown.current === user) return;
    shown.current = user;
    cache.clear();
    void router.invalidate();
  }, [user, cache, router]);

  if (atSignIn || user === null) return <Outlet />;
  return (
    <Suspense>
      <AppShell key={user}>
        <Outlet />
      </AppShell>
      <Toasts />
    </Suspense>
  );
}

function Broken({ error, reset }: ErrorComponentProps) {
  return (
    <Notice icon={CircleAlert} tone="failed" role="alert" level={1} title={sentence(error)} actions={<Button onClick={reset}>{texts.problem.retry}</Button>} />
  );
}
