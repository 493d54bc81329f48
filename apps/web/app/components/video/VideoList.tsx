import { useInfiniteQuery } from '@tanstack/react-query';
import { CircleAlert, LayoutGrid, Rows3, SearchX } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';

import { Button } from '~/components/ui/Button';
import { Notice } from '~/components/ui/Notice';
import { SegmentedControl } from '~/components/ui/SegmentedControl';
import { useActiveJobs } from '~/hooks/useJobs';
import { usePollInterval } from '~/hooks/useLive';
import { useUpload } from '~/hooks/useUpload';
import { codeOf, sentence } from '~/lib/problems';
import { libraryQuery, type LibraryFilter } from '~/lib/queries';
import { texts } from '~/lib/texts';
import type { ProcessingStatus, VideoSummarySchema } from '~/types/api';

import { libraryGrid, LibrarySkeleton } from './Skeletons';
import { UploadRows } from './UploadRows';
import { VideoCard, VideoRow } from './VideoListItem';
import { VideoUploadDropzone } from './VideoUploadDropzone';

type View = 'grid' | 'list';

const viewKey = 'reelscribe.view';
const views = [
  { value: 'grid', label: texts.library.view.grid, icon: LayoutGrid },
  { value: 'list', label: texts.library.view.list, icon: Rows3 },
] as const;

type StatusChoice = ProcessingStatus | 'all';
const statuses: readonly { value: StatusChoice; label: string }[] = (['all', 'COMPLETED', 'PROCESSING', 'FAILED'] as const).map((value) => ({
  value,
  label: texts.library.status[value],
}));

interface VideoListProps {
  readonly filter: LibraryFilter;
  readonly onFilter: (filter: LibraryFilter) => void;
}

/** The library: what was uploaded, newest first, and what is on its way. */
export function VideoList({ filter, onFilter }: VideoListProps) {
  const library = useInfiniteQuery({ ...libraryQuery(filter), refetchInterval: usePollInterval(), placeholderData: (old) => old });
  const [view, setView] = useState<View>(() => (localStorage.getItem(viewKey) === 'list' ? 'list' : 'grid'));
  const videos = library.data?.pages.flatMap((page) => page.videos) ?? [];
  const filtered = filter.q !== undefined || filter.status !== undefined;
  const empty = library.isSuccess && videos.length === 0 && !filtered;

  return (
    <>
      <div className="mb-4 flex flex-wrap items-center gap-2">
        <h1 className="mr-auto text-xl font-semibold tracking-[-0.015em]">{texts.library.title}</h1>
        {!empty && (
          <>
            <SegmentedControl
              className="order-last max-sm:w-full sm:order-none"
              label={texts.library.status.label}
              value={filter.status ?? 'all'}
              choices={statuses}
              onChoose={(status) => onFilter({ ...filter, status: status === 'all' ? undefined : status })}
            />
            <SegmentedControl
              label={texts.library.view.label}
              value={view}
              choices={views}
              onChoose={(chosen) => {
                localStorage.setItem(viewKey, chosen);
                setView(chosen);
              }}
            />
          </>
        )}
      </div>
      {!empty && (
        <div className="mb-4 hidden md:block">
          <VideoUploadDropzone />
        </div>
      )}
      <PendingUploads videos={videos} />
      {library.isPending && <LibrarySkeleton view={view} />}
      {library.isError && videos.length === 0 && (
        <Notice
          icon={CircleAlert}
          tone="failed"
          role="alert"
          title={sentence(library.error)}
          actions={<Button onClick={() => void library.refetch()}>{texts.problem.retry}</Button>}
        >
          {texts.problem.code(codeOf(library.error) ?? '')}
        </Notice>
      )}
      {empty && <EmptyLibrary />}
      {library.isSuccess && videos.length === 0 && filtered && (
        <Notice icon={SearchX} title={texts.library.noneTitle} actions={<Button onClick={() => onFilter({})}>{texts.library.clearFilters}</Button>}>
          {filter.q === undefined ? texts.library.noneWithStatus : texts.library.noneText(filter.q)}
        </Notice>
      )}
      {videos.length > 0 && <Videos videos={videos} view={view} />}
      {library.hasNextPage && <MoreVideos busy={library.isFetchingNextPage} onMore={() => void library.fetchNextPage()} />}
    </>
  );
}

function Videos({ videos, view }: { readonly videos: readonly VideoSummarySchema[]; readonly view: View }) {
  const active = useActiveJobs();
  const jobOf = new Map(active.data?.map((job) => [job.video_id, job]));
  const Item = view === 'grid' ? VideoCard : VideoRow;
  return (
    <ul className={view === 'grid' ? libraryGrid : 'bg-surface border-line divide-line divide-y overflow-hidden rounded-xl border'}>
      {videos.map((video) => (
        <li key={video.id} data-video-id={video.id} data-status={video.status}>
          <Item video={video} job={jobOf.get(video.id)} />
        </li>
      ))}
    </ul>
  );
}

/** An upload leaves this list in the moment its video appears in the one below. */
function PendingUploads({ videos }: { readonly videos: readonly VideoSummarySchema[] }) {
  const { items, dismiss } = useUpload();
  const arrived = items.filter((item) => videos.some((video) => video.id === item.result?.video_id));
  const rest = items.filter((item) => !arrived.includes(item));
  const clear = useEffectEvent(() => {
    for (const item of arrived) dismiss(item.id);
  });
  useEffect(() => {
    if (arrived.length > 0) clear();
  }, [arrived.length]);
  if (rest.length === 0) return null;
  return (
    <section aria-label={texts.upload.heading} className="bg-surface border-line mb-4 rounded-xl border p-1">
      <UploadRows items={rest} />
    </section>
  );
}

function EmptyLibrary() {
  return (
    <div className="mx-auto max-w-2xl pt-6 md:pt-14">
      <h2 className="text-center text-lg font-semibold">{texts.library.emptyTitle}</h2>
      <p className="text-ink-mute mx-auto mt-1 mb-6 max-w-md text-center text-sm text-pretty">{texts.library.emptyText}</p>
      <VideoUploadDropzone large />
    </div>
  );
}

/** Fetches on coming into view; the button is there for keyboards and for when that does not happen. */
function MoreVideos({ busy, onMore }: { readonly busy: boolean; readonly onMore: () => void }) {
  const place = useRef<HTMLDivElement>(null);
  const more = useEffectEvent(onMore);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) more();
    }, { rootMargin: '400px' });
    if (place.current !== null) observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return (
    <div ref={place} className="flex justify-center py-6">
      <Button look="quiet" disabled={busy} onClick={onMore}>
        {busy ? texts.library.loadingMore : texts.library.more}
      </Button>
    </div>
  );
}
