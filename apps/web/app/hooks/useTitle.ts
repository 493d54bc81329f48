import { useEffect } from 'react';

import { texts } from '~/lib/texts';

/** Names the browser's tab after what it shows. */
export function useTitle(page: string): void {
  useEffect(() => {
    document.title = texts.titleOf(page);
  }, [page]);
}
