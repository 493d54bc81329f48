import { useQueryClient } from '@tanstack/react-query';
import { Download } from 'lucide-react';
import type { MouseEvent } from 'react';

import { videoQuery } from '~/lib/queries';
import { texts } from '~/lib/texts';
import type { VideoDetailsResponse } from '~/types/api';

interface DownloadsProps {
  readonly details: VideoDetailsResponse;
  /** When these details were read: the addresses in them run out after a quarter of an hour. */
  readonly readAt: number;
}

type Address = (details: VideoDetailsResponse) => string | null | undefined;

const files: readonly { label: string; address: Address }[] = [
  { label: texts.downloads.vtt, address: (details) => details.latest_job?.metadata?.subtitle_files_urls?.vtt },
  { label: texts.downloads.srt, address: (details) => details.latest_job?.metadata?.subtitle_files_urls?.srt },
  { label: texts.downloads.transcript, address: (details) => details.latest_job?.metadata?.transcript_file_url },
  { label: texts.downloads.thumbnail, address: (details) => details.latest_job?.metadata?.thumbnail_file_url },
  { label: texts.downloads.original, address: (details) => details.video_file_url },
];

const goodFor = 12 * 60_000;

const hasRunOut = (readAt: number): boolean => Date.now() - readAt > goodFor;

export function Downloads({ details, readAt }: DownloadsProps) {
  const cache = useQueryClient();

  /** An address that may have run out is read again before the browser follows it. */
  const renew = async (address: Address): Promise<void> => {
    const fresh = address(await cache.query({ ...videoQuery(details.video.id), staleTime: 0 }));
    if (fresh != null) window.location.assign(asAttachment(fresh));
  };

  const follow = (event: MouseEvent, address: Address): void => {
    if (!hasRunOut(readAt)) return;
    event.preventDefault();
    void renew(address);
  };

  return (
    <ul className="flex flex-wrap gap-2">
      {files.map(({ label, address }) => {
        const url = address(details);
        return url == null ? null : (
          <li key={label}>
            <a
              href={asAttachment(url)}
              download
              onClick={(event) => follow(event, address)}
              className="border-line bg-surface hover:bg-hover inline-flex h-9 items-center gap-2 rounded-card border px-3 text-sm font-medium transition-colors duration-150"
            >
              <Download size={15} aria-hidden className="text-ink-mute" />
              {label}
            </a>
          </li>
        );
      })}
    </ul>
  );
}

function asAttachment(url: string): string {
  const address = new URL(url, window.location.origin);
  address.searchParams.set('download', '1');
  return address.origin === window.location.origin ? `${address.pathname}${address.search}` : address.href;
}
