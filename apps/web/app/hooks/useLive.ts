import { createContext, useContext } from 'react';

import type { ConnectionState } from './useAppWebSocket';

export const LiveContext = createContext<ConnectionState>('connecting');

export const useConnection = (): ConnectionState => useContext(LiveContext);

/** How often a query about running work asks again: never while the server tells by itself, slowly while it cannot. */
export function usePollInterval(): number | false {
  return useConnection() === 'live' ? false : 10_000;
}
