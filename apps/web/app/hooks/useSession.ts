import { useSyncExternalStore } from 'react';

import { currentSession, onSessionChange, type SessionState } from '~/lib/session';

/** Who is signed in, and a new render when that changes. */
export const useSession = (): SessionState => useSyncExternalStore(onSessionChange, currentSession);
