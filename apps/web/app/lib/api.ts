import { client } from '~/types/generated/client.gen';

import { problemOf, unreachable } from './problems';
import { accessToken, currentSession, signOut } from './session';

/** Points the generated client at this page's own origin, signs its requests and gives every failure one shape. */
export function configureApi(): void {
  client.setConfig({
    baseUrl: window.location.origin,
    auth: async () => (await accessToken()) ?? undefined,
  });
  client.interceptors.error.use((error: unknown, response?: Response) => {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    if (response === undefined) return unreachable();
    if (response.status === 401 && currentSession().status === 'in') void signOut();
    return problemOf(error, response.status);
  });
}
