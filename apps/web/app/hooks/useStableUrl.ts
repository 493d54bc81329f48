import { useState } from 'react';

/**
 * Signed URLs change with every answer of the service. What shows a picture or plays a video keeps the first one it got
 * for as long as it stands for the same thing, and takes the newest after `renew`, when the old one has run out.
 */
export function useStableUrl(latest: string | null, thing: string | number): { url: string | null; renew: () => void } {
  const [held, setHeld] = useState({ thing, url: latest, stale: false });
  const moved = held.thing !== thing || held.url === null || (held.stale && held.url !== latest);
  if (moved && !(held.thing === thing && held.url === latest)) {
    setHeld({ thing, url: latest, stale: false });
  }
  return {
    url: moved ? latest : held.url,
    renew: () => setHeld((old) => ({ ...old, stale: true })),
  };
}
