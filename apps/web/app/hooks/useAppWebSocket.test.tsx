import { act, renderHook } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { WebSocketJobUpdate } from '~/types/api';

import { job } from '../../test/examples';
import { readMessage, retryDelay, useAppWebSocket } from './useAppWebSocket';

const token = vi.hoisted(() => ({ current: 'token', renewed: vi.fn() }));
vi.mock('~/lib/session', () => ({ accessToken: () => Promise.resolve(token.current), renewedToken: token.renewed }));

/** A connection whose other end is the test. */
class FakeSocket {
  static all: FakeSocket[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: unknown }) => void) | null = null;
  onclose: (() => void) | null = null;
  readonly sent: unknown[] = [];
  closed = false;

  constructor(readonly url: string) {
    FakeSocket.all.push(this);
  }

  send(text: string): void {
    this.sent.push(JSON.parse(text));
  }

  close(): void {
    this.closed = true;
  }

  says(message: unknown): void {
    act(() => this.onmessage?.({ data: typeof message === 'string' ? message : JSON.stringify(message) }));
  }
}

const welcome = { type: 'authenticated', expires_at: '2026-03-01T11:00:00Z' };
const isToken = (message: unknown): boolean => JSON.stringify(message).includes('"authenticate"');
const latest = (): FakeSocket => {
  const socket = FakeSocket.all.at(-1);
  if (socket === undefined) throw new Error('No connection was opened');
  return socket;
};
const wait = (millis: number): Promise<void> => act(() => vi.advanceTimersByTimeAsync(millis).then(() => undefined));

async function connected() {
  const heard: WebSocketJobUpdate[] = [];
  const view = renderHook(() => useAppWebSocket((message) => heard.push(message)));
  await wait(0);
  act(() => latest().onopen?.());
  latest().says(welcome);
  return { heard, ...view };
}

beforeEach(() => {
  FakeSocket.all = [];
  token.current = 'token';
  token.renewed.mockReset().mockResolvedValue('renewed');
  vi.useFakeTimers();
  vi.stubGlobal('WebSocket', FakeSocket);
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('the token is the first thing said, and the answer makes the connection live', async () => {
  const { result } = await connected();
  expect(latest().url).toMatch(/^ws:\/\/.*\/ws$/);
  expect(latest().sent[0]).toEqual({ type: 'authenticate', token: 'token' });
  expect(result.current).toBe('live');
});

test('messages of the contract are handed over, anything else is not', async () => {
  const { heard } = await connected();
  latest().says({ type: 'job', job: job() });
  latest().says({ type: 'job', job: { id: 'three' } });
  latest().says({ type: 'weather', sunny: true });
  latest().says('not json');
  expect(heard.map(({ type }) => type)).toEqual(['authenticated', 'job']);
});

test('a ping goes out every 25 seconds, and an answer keeps the connection', async () => {
  const { result } = await connected();
  await wait(25_000);
  expect(latest().sent.at(-1)).toEqual({ type: 'ping' });
  latest().says({ type: 'pong' });
  await wait(15_000);
  expect([result.current, FakeSocket.all.length]).toEqual(['live', 1]);
});

test('a ping nobody answers within 10 seconds means the connection is lost, and a new one is tried', async () => {
  const { result } = await connected();
  await wait(35_000);
  expect([result.current, latest().closed]).toEqual(['lost', true]);
  await wait(1_000);
  expect(FakeSocket.all.length).toBe(2);
});

test('attempts come further and further apart until one is let in', async () => {
  await connected();
  const opened: number[] = [];
  act(() => latest().onclose?.());
  for (let second = 1; second <= 8; second += 1) {
    const before = FakeSocket.all.length;
    await wait(1_000);
    if (FakeSocket.all.length > before) {
      opened.push(second);
      act(() => latest().onclose?.());
    }
  }
  expect(opened).toEqual([1, 3, 7]);
});

test('a refused token ends this connection and asks for the token again', async () => {
  const { result, heard } = await connected();
  latest().says({ type: 'refused', code: 'token_invalid', detail: 'Expired.' });
  expect([heard.at(-1)?.type, result.current, latest().closed]).toEqual(['refused', 'lost', true]);
  expect(token.renewed).toHaveBeenCalledOnce();
  await wait(1_000);
  expect(FakeSocket.all.length).toBe(2);
});

test('a minute before the token ends a fresh one is sent on the same connection', async () => {
  vi.setSystemTime('2026-03-01T10:00:00Z');
  const { result } = await connected();
  const heartbeats = window.setInterval(() => latest().says({ type: 'pong' }), 5_000);
  await wait(59 * 60_000 - 1);
  expect(latest().sent.filter(isToken)).toHaveLength(1);
  token.current = 'fresh';
  await wait(1);
  expect(latest().sent.filter(isToken).at(-1)).toEqual({ type: 'authenticate', token: 'fresh' });
  latest().says({ type: 'authenticated', expires_at: '2026-03-01T12:00:00Z' });
  latest().says({ type: 'snapshot', jobs: [] });
  await wait(60 * 60_000);
  window.clearInterval(heartbeats);
  expect([latest().sent.filter(isToken).length, FakeSocket.all.length, result.current]).toEqual([3, 1, 'live']);
});

test('a token about to end already is not sent in a loop', async () => {
  vi.setSystemTime('2026-03-01T10:59:55Z');
  await connected();
  latest().says(welcome);
  await wait(9_000);
  expect(latest().sent.filter(isToken)).toHaveLength(1);
});

test('a closed connection sends no token any more', async () => {
  vi.setSystemTime('2026-03-01T10:00:00Z');
  const { unmount } = await connected();
  unmount();
  await wait(60 * 60_000);
  expect(latest().sent.filter(isToken)).toHaveLength(1);
});

test('coming back online tries at once', async () => {
  await connected();
  act(() => latest().onclose?.());
  act(() => void window.dispatchEvent(new Event('online')));
  await wait(0);
  expect(FakeSocket.all.length).toBe(2);
});

test('leaving closes the connection for good', async () => {
  const { unmount } = await connected();
  unmount();
  expect(latest().closed).toBe(true);
  await wait(60_000);
  expect(FakeSocket.all.length).toBe(1);
});

test('waits double up to half a minute, less up to a third by chance', () => {
  expect([0, 1, 5, 20].map((attempt) => retryDelay(attempt, 0))).toEqual([1_000, 2_000, 30_000, 30_000]);
  expect(retryDelay(0, 1)).toBeCloseTo(667, 0);
});

test('a message that is no text is none', () => {
  expect(readMessage(new ArrayBuffer(2))).toBeNull();
});
