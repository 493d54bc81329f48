import '@testing-library/jest-dom/vitest';

import { cleanup } from '@testing-library/react';
import { afterAll, afterEach, beforeAll, vi } from 'vitest';

import { configureApi } from '~/lib/api';

import { service } from './service';

vi.mock('~/lib/session', () => ({
  accessToken: () => Promise.resolve('token'),
  currentSession: () => ({ status: 'in', userId: 'u', email: 'mara@example.org' }),
  onSessionChange: () => () => undefined,
  settledSession: () => Promise.resolve({ status: 'in', userId: 'u', email: 'mara@example.org' }),
  renewedToken: () => Promise.resolve('renewed'),
  endSession: () => Promise.resolve(),
  signOut: () => Promise.resolve(),
}));

// jsdom has no layout, and says so whenever the router restores a scroll position.
window.scrollTo = () => undefined;

beforeAll(() => {
  configureApi();
  service.listen({ onUnhandledRequest: 'error' });
});
afterEach(() => {
  cleanup();
  service.resetHandlers();
  localStorage.clear();
});
afterAll(() => service.close());
