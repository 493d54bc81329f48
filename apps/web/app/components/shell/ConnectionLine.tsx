import { WifiOff, Wifi } from 'lucide-react';
import { useEffect, useState } from 'react';

import { useConnection } from '~/hooks/useLive';
import { texts } from '~/lib/texts';

const patience = 2_500;
const farewell = 3_000;

/** A quiet line once the connection has been away for a moment, and a short word when it is back. */
export function ConnectionLine() {
  const connection = useConnection();
  const [shown, setShown] = useState<'nothing' | 'lost' | 'back'>('nothing');

  useEffect(() => {
    const wait = connection === 'lost' ? patience : 0;
    const timer = window.setTimeout(() => {
      setShown((old) => (connection === 'lost' ? 'lost' : old === 'lost' ? 'back' : old));
    }, wait);
    return () => window.clearTimeout(timer);
  }, [connection]);

  useEffect(() => {
    if (shown !== 'back') return;
    const timer = window.setTimeout(() => setShown('nothing'), farewell);
    return () => window.clearTimeout(timer);
  }, [shown]);

  return (
    <div role="status" className="no-print">
      {shown !== 'nothing' && (
        <p className={`animate-appear flex items-center justify-center gap-2 px-4 py-1.5 text-xs ${shown === 'lost' ? 'bg-waiting-soft text-ink-soft' : 'bg-done-soft text-done'}`}>
          {shown === 'lost' ? <WifiOff size={14} aria-hidden /> : <Wifi size={14} aria-hidden />}
          {shown === 'lost' ? texts.connection.lost : texts.connection.back}
        </p>
      )}
    </div>
  );
}
