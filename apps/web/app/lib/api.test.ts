import { http, HttpResponse } from 'msw';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';

import { metadata } from '../../test/examples';
import { at, problem, service } from '../../test/service';

vi.unmock('~/lib/session');
vi.resetModules();
const { configureApi } = await import('./api');
const { currentSession, signIn, signOut } = await import('./session');
const { updateMetadata } = await import('~/types/generated');

const auth = (path: string): string => `${window.location.origin}/auth/v1${path}`;
let refreshTokens = 0;
const session = (token: string) =>
  HttpResponse.json({
    access_token: token,
    refresh_token: `refresh-${(refreshTokens += 1)}`,
    token_type: 'bearer',
    expires_in: 3600,
    user: { id: 'u', email: 'mara@example.org', aud: 'authenticated', app_metadata: {}, user_metadata: {}, created_at: '2026-03-01T10:00:00Z' },
  });
const isRefresh = (request: Request): boolean => request.url.includes('refresh_token');
const asked: string[] = [];
const save = () => updateMetadata({ path: { id: 3 }, body: { title: 'Ask not' }, throwOnError: true });

/** The service takes this token alone. */
function honours(token: string | null): void {
  service.use(
    http.patch(at('/jobs/3/metadata'), async ({ request }) => {
      asked.push(`${request.headers.get('authorization')} ${await request.text()}`);
      return request.headers.get('authorization') === `Bearer ${token}` ? HttpResponse.json(metadata()) : problem(401, 'token_invalid');
    }),
  );
}

beforeAll(configureApi);
beforeEach(async () => {
  asked.length = 0;
  service.use(
    http.post(auth('/token'), ({ request }) => (isRefresh(request) ? session('second') : session('first'))),
    http.post(auth('/logout'), () => new HttpResponse(null, { status: 401 })),
  );
  await signIn('mara@example.org', 'correct horse');
});

test('a refused token is renewed once, and the call made again as it was', async () => {
  honours('second');
  expect((await save()).data.title).toBe('Ask not');
  expect(asked).toEqual(['Bearer first {"title":"Ask not"}', 'Bearer second {"title":"Ask not"}']);
  expect(currentSession().status).toBe('in');
});

test('a session the service has forgotten ends here too, and is told as ended', async () => {
  honours('second');
  service.use(http.post(auth('/token'), () => HttpResponse.json({ code: 400, error_code: 'refresh_token_not_found', msg: 'Gone.' }, { status: 400 })));
  await expect(save()).rejects.toMatchObject({ code: 'token_invalid' });
  expect(asked).toHaveLength(1);
  expect(currentSession()).toEqual({ status: 'out', ended: true });
});

test('a fresh token that is refused as well ends the session, and is not renewed for ever', async () => {
  honours(null);
  await expect(save()).rejects.toMatchObject({ code: 'token_invalid' });
  expect(asked).toHaveLength(2);
  await vi.waitFor(() => expect(currentSession()).toEqual({ status: 'out', ended: true }));
});

test('signing out oneself is no ended session', async () => {
  await signOut();
  expect(currentSession()).toEqual({ status: 'out', ended: false });
});
