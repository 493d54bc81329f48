import { useEffect, useEffectEvent, useState } from 'react';

import { accessToken, renewedToken } from '~/lib/session';
import { zWebSocketJobUpdate, type ClientMessage, type WebSocketJobUpdate } from '~/types/api';

/** `connecting` before the first connection, `live` while messages come, `lost` until it is back. */
export type ConnectionState = 'connecting' | 'live' | 'lost';

/** Every 25 s a ping, 10 s for its answer, and between attempts 1 s doubling to 30 s, less up to a third by chance. */
const timing = { heartbeat: 25_000, answer: 10_000, firstRetry: 1_000, lastRetry: 30_000 };

export const retryDelay = (attempt: number, chance = Math.random()): number =>
  Math.min(timing.lastRetry, timing.firstRetry * 2 ** attempt) * (1 - chance / 3);

/** A fresh token goes out a minute before the old one ends, but never at once again, nor after more than a day. */
const timeToRenew = (expiresAt: string): number =>
  Math.min(Math.max(Date.parse(expiresAt) - Date.now() - 60_000, 10_000), 24 * 60 * 60_000);

const say = (socket: WebSocket, message: ClientMessage): void => socket.send(JSON.stringify(message));

function address(): string {
  const url = new URL('/ws', window.location.origin);
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
  return url.href;
}

/** A message the contract knows, or null for anything else: a newer server may say more than this page understands. */
export function readMessage(data: unknown): WebSocketJobUpdate | null {
  if (typeof data !== 'string') return null;
  try {
    const parsed = zWebSocketJobUpdate.safeParse(JSON.parse(data));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

/** Keeps one authenticated connection open for as long as the component is mounted, and hands over each message. */
export function useAppWebSocket(onMessage: (message: WebSocketJobUpdate) => void): ConnectionState {
  const [state, setState] = useState<ConnectionState>('connecting');
  const receive = useEffectEvent(onMessage);

  useEffect(() => {
    let socket: WebSocket | null = null;
    let attempt = 0;
    let stopped = false;
    let retry: number | undefined;
    let heartbeat: number | undefined;
    let answer: number | undefined;
    let renewal: number | undefined;

    const hush = (): void => {
      window.clearTimeout(retry);
      window.clearInterval(heartbeat);
      window.clearTimeout(answer);
      window.clearTimeout(renewal);
    };

    const ping = (): void => {
      if (socket !== null) say(socket, { type: 'ping' });
      window.clearTimeout(answer);
      answer = window.setTimeout(() => drop(), timing.answer);
    };

    const renew = async (): Promise<void> => {
      const open = socket;
      const token = await accessToken().catch(() => null);
      if (open !== null && open === socket && token !== null) say(open, { type: 'authenticate', token });
    };

    const drop = (): void => {
      const dropped = socket;
      socket = null;
      dropped?.close();
      hush();
      if (stopped) return;
      setState('lost');
      retry = window.setTimeout(() => void connect(), retryDelay(attempt));
      attempt += 1;
    };

    const hear = (data: unknown): void => {
      window.clearTimeout(answer);
      const message = readMessage(data);
      if (message === null) return;
      if (message.type === 'authenticated') {
        attempt = 0;
        setState('live');
        window.clearInterval(heartbeat);
        heartbeat = window.setInterval(ping, timing.heartbeat);
        window.clearTimeout(renewal);
        renewal = window.setTimeout(() => void renew(), timeToRenew(message.expires_at));
      }
      receive(message);
      if (message.type !== 'refused') return;
      if (message.code === 'token_invalid') void renewedToken().catch(() => null);
      drop();
    };

    const connect = async (): Promise<void> => {
      const token = await accessToken().catch(() => null);
      if (stopped || socket !== null) return;
      if (token === null) {
        drop();
        return;
      }
      const opened = new WebSocket(address());
      socket = opened;
      opened.onopen = () => say(opened, { type: 'authenticate', token });
      opened.onmessage = (event: MessageEvent<unknown>) => {
        if (socket === opened) hear(event.data);
      };
      opened.onclose = () => {
        if (socket === opened) drop();
      };
      answer = window.setTimeout(() => drop(), timing.answer);
    };

    const hurry = (): void => {
      if (socket !== null || document.visibilityState === 'hidden') return;
      window.clearTimeout(retry);
      attempt = 0;
      void connect();
    };

    void connect();
    window.addEventListener('online', hurry);
    document.addEventListener('visibilitychange', hurry);
    return () => {
      stopped = true;
      hush();
      window.removeEventListener('online', hurry);
      document.removeEventListener('visibilitychange', hurry);
      socket?.close();
      socket = null;
    };
  }, []);

  return state;
}
