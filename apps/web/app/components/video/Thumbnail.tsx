import { Film } from 'lucide-react';
import type { ReactNode } from 'react';

import { useStableUrl } from '~/hooks/useStableUrl';
import { cn } from '~/lib/cn';

interface ThumbnailProps {
  readonly url: string | null;
  /** What the picture stands for; a new signed URL of the same thing is not loaded again. */
  readonly of: string | number;
  readonly className?: string;
  readonly children?: ReactNode;
}

/** The picture of a video in a 16:9 box that is there from the start; decoration, the title beside it says the same. */
export function Thumbnail({ url, of, className, children }: ThumbnailProps) {
  const picture = useStableUrl(url, of);
  return (
    <div className={cn('bg-sunken relative aspect-video overflow-hidden', className)}>
      {picture.url === null ? (
        <span className="text-ink-mute absolute inset-0 flex items-center justify-center">
          <Film size={24} strokeWidth={1.5} aria-hidden />
        </span>
      ) : (
        <img src={picture.url} alt="" decoding="async" onError={picture.renew} className="animate-appear size-full object-cover" />
      )}
      {children}
    </div>
  );
}
