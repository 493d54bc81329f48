import { useQuery } from '@tanstack/react-query';

import { activeJobsQuery, failedJobsQuery } from '~/lib/queries';

import { usePollInterval } from './useLive';

/** What waits and runs now, newest first. */
export const useActiveJobs = () => useQuery({ ...activeJobsQuery(), refetchInterval: usePollInterval() });

export const useFailedJobs = () => useQuery({ ...failedJobsQuery(), refetchInterval: usePollInterval() });
