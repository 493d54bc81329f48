import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';

import { UploadContext, type Uploads } from '~/hooks/useUpload';
import { sentence, type ApiProblem } from '~/lib/problems';
import { activeJobsQuery, keys } from '~/lib/queries';
import { accessToken, renewedToken } from '~/lib/session';
import { newItem, send, type UploadItem } from '~/lib/uploads';

/** Under the service's limit of three a user, so that a second window still gets a turn. */
const atOnce = 2;

/** Owns the queue of uploads: a page change does not stop them, closing the window asks first. */
export function UploadProvider({ children }: { readonly children: ReactNode }) {
  const cache = useQueryClient();
  const [items, setItems] = useState<readonly UploadItem[]>([]);
  const stops = useRef(new Map<string, () => void>());

  const change = useCallback((id: string, patch: Partial<UploadItem>) => {
    setItems((old) => old.map((item) => (item.id === id ? { ...item, ...patch } : item)));
  }, []);

  const start = useCallback(
    async (item: UploadItem): Promise<void> => {
      const { id, file } = item;
      const early = new AbortController();
      stops.current.set(id, () => early.abort());
      change(id, { state: 'sending' });
      const token = await accessToken().catch(() => null);
      if (early.signal.aborted) return;
      const end = (patch: Partial<UploadItem>): void => {
        stops.current.delete(id);
        change(id, { bytesPerSecond: null, ...patch });
      };
      const refuse = (problem: ApiProblem): void => end({ state: 'refused', reason: sentence(problem), code: problem.code });
      const sendWith = (token: string | null, onRefused: (problem: ApiProblem) => void): void => {
        const stop = send({
          file,
          token,
          onProgress: (sentBytes, bytesPerSecond) => change(id, { sentBytes, bytesPerSecond }),
          onAccepted: (result) => {
            end({ state: 'accepted', sentBytes: file.size, result });
            void cache.invalidateQueries({ queryKey: keys.everyLibrary });
            void cache.invalidateQueries({ queryKey: activeJobsQuery().queryKey });
          },
          onRefused,
        });
        stops.current.set(id, stop);
      };
      const sendAgain = async (problem: ApiProblem): Promise<void> => {
        stops.current.set(id, () => early.abort());
        const fresh = await renewedToken().catch(() => null);
        if (early.signal.aborted) return;
        if (fresh === null) refuse(problem);
        else sendWith(fresh, refuse);
      };
      sendWith(token, (problem) => (problem.status === 401 ? void sendAgain(problem) : refuse(problem)));
    },
    [cache, change],
  );

  useEffect(() => {
    const sending = items.filter((item) => item.state === 'sending').length;
    const next = items.filter((item) => item.state === 'queued' && !stops.current.has(item.id)).slice(0, Math.max(0, atOnce - sending));
    for (const item of next) void start(item);
  }, [items, start]);

  const busy = items.some((item) => item.state === 'sending' || item.state === 'queued');
  useEffect(() => {
    if (!busy) return;
    const ask = (event: BeforeUnloadEvent): void => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [busy]);

  useEffect(() => {
    const running = stops.current;
    return () => {
      for (const stop of running.values()) stop();
      running.clear();
    };
  }, []);

  const uploads = useMemo<Uploads>(() => {
    const drop = (id: string): void => {
      stops.current.get(id)?.();
      stops.current.delete(id);
      setItems((old) => old.filter((item) => item.id !== id));
    };
    return {
      items,
      add: (files) => setItems((old) => [...old, ...files.map(newItem)]),
      cancel: drop,
      dismiss: drop,
      retry: (id) => change(id, { state: 'queued', sentBytes: 0, reason: null, code: null }),
    };
  }, [items, change]);

  return <UploadContext value={uploads}>{children}</UploadContext>;
}
