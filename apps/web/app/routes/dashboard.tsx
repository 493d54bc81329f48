import { createFileRoute } from '@tanstack/react-router';

import { ProcessingDashboard } from '~/components/video/ProcessingDashboard';
import { DashboardSkeleton } from '~/components/video/Skeletons';
import { useTitle } from '~/hooks/useTitle';
import { activeJobsQuery, ahead, failedJobsQuery } from '~/lib/queries';
import { texts } from '~/lib/texts';

export const Route = createFileRoute('/dashboard')({
  loader: ({ context }) => {
    ahead(context.cache.query(activeJobsQuery()));
    ahead(context.cache.query(failedJobsQuery()));
  },
  pendingComponent: DashboardSkeleton,
  component: Dashboard,
});

function Dashboard() {
  useTitle(texts.dashboard.title);
  return (
    <>
      <h1 className="mb-4 text-xl font-semibold tracking-[-0.015em]">{texts.dashboard.title}</h1>
      <ProcessingDashboard />
    </>
  );
}
