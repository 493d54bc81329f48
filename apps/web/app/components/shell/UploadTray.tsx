import { useLocation } from '@tanstack/react-router';

import { UploadRows } from '~/components/video/UploadRows';
import { texts } from '~/lib/texts';
import { useUpload } from '~/hooks/useUpload';

/** Keeps uploads in view away from the library, which lists them itself. */
export function UploadTray() {
  const { items } = useUpload();
  const inLibrary = useLocation({ select: (location) => location.pathname === '/' });
  if (inLibrary || items.length === 0) return null;
  return (
    <section
      aria-label={texts.upload.heading}
      className="no-print bg-raised border-line shadow-float animate-rise fixed right-4 bottom-20 z-30 max-h-72 w-[min(24rem,calc(100vw-2rem))] overflow-auto rounded-xl border p-1 md:bottom-4"
    >
      <UploadRows items={items} />
    </section>
  );
}
