import { createContext, useContext } from 'react';

import type { UploadItem } from '~/lib/uploads';

export interface Uploads {
  readonly items: readonly UploadItem[];
  /** Queues files; what is plainly no video is refused at once, with the reason in its row. */
  add: (files: readonly File[]) => void;
  cancel: (id: string) => void;
  retry: (id: string) => void;
  /** Takes a row that has ended off the list. */
  dismiss: (id: string) => void;
}

export const UploadContext = createContext<Uploads | null>(null);

/** The uploads of this window. How bytes travel is the business of `lib/uploads` alone. */
export function useUpload(): Uploads {
  const uploads = useContext(UploadContext);
  if (uploads === null) throw new Error('useUpload needs an UploadProvider above it');
  return uploads;
}
