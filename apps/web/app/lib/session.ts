import { GoTrueClient, type AuthError, type Session } from '@supabase/auth-js';

import { bare, type ApiProblem } from './problems';

/** Who sits in front of the page: still finding out, nobody (any more, when a session ended by itself), or someone. */
export type SessionState =
  | { readonly status: 'loading' }
  | { readonly status: 'out'; readonly ended: boolean }
  | { readonly status: 'in'; readonly userId: string; readonly email: string };

const STORAGE_KEY = 'reelscribe.session';

const auth = new GoTrueClient({
  url: `${window.location.origin}/auth/v1`,
  headers: { apikey: 'reelscribe' },
  storageKey: STORAGE_KEY,
  autoRefreshToken: true,
  persistSession: true,
  detectSessionInUrl: false,
});

let state: SessionState = { status: 'loading' };
let leaving = false;
const listeners = new Set<() => void>();

function become(session: Session | null): void {
  const next: SessionState =
    session === null
      ? { status: 'out', ended: state.status === 'in' && !leaving }
      : { status: 'in', userId: session.user.id, email: session.user.email ?? '' };
  if (next.status === state.status && (next.status !== 'in' || state.status !== 'in' || next.userId === state.userId)) return;
  state = next;
  for (const listener of listeners) listener();
}

auth.onAuthStateChange((_event, session) => become(session));

export const currentSession = (): SessionState => state;

export function onSessionChange(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Waits until it is known whether someone is signed in. */
export async function settledSession(): Promise<SessionState> {
  if (state.status === 'loading') become((await auth.getSession()).data.session);
  return state;
}

/** The access token, refreshed first when it has run out; null when nobody is signed in. */
export async function accessToken(): Promise<string | null> {
  const { data } = await auth.getSession();
  return data.session?.access_token ?? null;
}

export async function signIn(email: string, password: string): Promise<void> {
  const { data, error } = await auth.signInWithPassword({ email, password });
  if (error !== null) throw signInProblem(error);
  become(data.session);
}

/** Answers false when the account still has to be confirmed by email. */
export async function signUp(email: string, password: string): Promise<boolean> {
  const { data, error } = await auth.signUp({ email, password });
  if (error !== null) throw signInProblem(error);
  become(data.session);
  return data.session !== null;
}

/** Forgets the session here even when the server cannot be told. */
export async function signOut(): Promise<void> {
  leaving = true;
  try {
    await endSession();
  } finally {
    leaving = false;
  }
}

/** Signs out without having been asked to: the service does not honour the session any more. */
export async function endSession(): Promise<void> {
  await auth.signOut({ scope: 'local' });
  window.localStorage.removeItem(STORAGE_KEY); // auth-js keeps it when the server gave no answer
  become(null);
}

/** After the service refused the token: a fresh one, or null, and then the session has ended. */
export async function renewedToken(): Promise<string | null> {
  const { data } = await auth.refreshSession();
  if (data.session === null) await endSession();
  return data.session?.access_token ?? null;
}

const sentences: Record<string, string> = {
  invalid_credentials: 'Email or password is wrong.',
  user_already_exists: 'There is already an account with this email. Sign in instead.',
  email_exists: 'There is already an account with this email. Sign in instead.',
  weak_password: 'This password is too short. Use at least 8 characters.',
  validation_failed: 'This is not an email address.',
  email_address_invalid: 'This is not an email address.',
  signup_disabled: 'New accounts are not allowed on this server.',
  over_request_rate_limit: 'Too many attempts. Wait a minute, then try again.',
  email_not_confirmed: 'Confirm your email first: the link is in your inbox.',
};

function signInProblem(error: AuthError): ApiProblem {
  const code = error.code ?? (error.status === undefined || error.status === 0 ? 'network_unreachable' : `http_${error.status}`);
  return bare(code, error.status ?? 0, sentences[code] ?? error.message);
}
