import { texts } from '~/lib/texts';

// Shaped like what comes. In a file of their own, so that a page's wait does not wait for the page's code.

export const libraryGrid = 'grid gap-4 sm:grid-cols-2 lg:grid-cols-3 xl:grid-cols-4';

export function LibrarySkeleton({ view = 'grid' }: { readonly view?: 'grid' | 'list' }) {
  const places = Array.from({ length: 8 }, (_, index) => index);
  return (
    <div role="status" aria-label={texts.library.loading} className={view === 'grid' ? libraryGrid : 'space-y-2'}>
      {places.map((place) =>
        view === 'grid' ? (
          <div key={place} className="border-line bg-surface overflow-hidden rounded-xl border">
            <div className="skeleton aspect-video rounded-none" />
            <div className="space-y-2 p-3">
              <div className="skeleton h-4 w-4/5" />
              <div className="flex justify-between pt-2">
                <div className="skeleton h-4 w-20" />
                <div className="skeleton h-5 w-16" />
              </div>
            </div>
          </div>
        ) : (
          <div key={place} className="skeleton h-16" />
        ),
      )}
    </div>
  );
}

export function DashboardSkeleton() {
  return (
    <div role="status" aria-label={texts.dashboard.loading} className="space-y-3">
      <div className="skeleton h-5 w-32" />
      <div className="skeleton h-36 rounded-xl" />
      <div className="skeleton h-36 rounded-xl" />
    </div>
  );
}

/** The same places while the words are still being found. */
export function PublishSkeleton() {
  const fields = [
    { label: texts.publish.title, lines: ['w-3/5 h-6'] },
    { label: texts.publish.description, lines: ['w-full', 'w-11/12', 'w-2/3'] },
    { label: texts.publish.tags, lines: ['w-1/2 h-6'] },
    { label: texts.publish.notes, lines: ['w-full', 'w-4/5', 'w-5/6', 'w-1/3'] },
  ];
  return (
    <div className="space-y-5" title={texts.video.pendingField}>
      {fields.map(({ label, lines }) => (
        <div key={label}>
          <p className="text-ink-mute mb-2 text-xs font-medium">{label}</p>
          <div className="space-y-2">
            {lines.map((line) => (
              <div key={line} className={`skeleton h-4 ${line}`} />
            ))}
          </div>
        </div>
      ))}
    </div>
  );
}

export function VideoSkeleton() {
  return (
    <div role="status" aria-label={texts.video.loading}>
      <div className="skeleton mb-3 h-6 w-64" />
      <div className="grid gap-5 lg:grid-cols-[minmax(0,1fr)_minmax(20rem,25rem)]">
        <div>
          <div className="skeleton mb-4 aspect-video rounded-xl" />
          <div className="bg-surface border-line rounded-xl border p-5">
            <PublishSkeleton />
          </div>
        </div>
        <div className="skeleton h-96 rounded-xl" />
      </div>
    </div>
  );
}
