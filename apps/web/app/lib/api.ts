import { client } from '~/types/generated/client.gen';

import { problemOf, unreachable } from './problems';
import { accessToken, currentSession, endSession, renewedToken } from './session';

/** Points the generated client at this page's own origin, signs its requests and gives every failure one shape. */
export function configureApi(): void {
  client.setConfig({
    baseUrl: window.location.origin,
    fetch: askTwice,
    auth: async () => (await accessToken()) ?? undefined,
  });
  client.interceptors.error.use((error: unknown, response?: Response) => {
    if (error instanceof DOMException && error.name === 'AbortError') return error;
    if (response === undefined) return unreachable();
    if (response.status === 401 && currentSession().status === 'in') void endSession();
    return problemOf(error, response.status);
  });
}

/** A refused token is renewed once, and the request made again with the fresh one. */
async function askTwice(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
  const request = new Request(input, init);
  const again = request.clone();
  const answer = await fetch(request);
  if (answer.status !== 401 || currentSession().status !== 'in') return answer;
  const token = await renewedToken();
  if (token === null) return answer;
  again.headers.set('Authorization', `Bearer ${token}`);
  return fetch(again);
}
