import { useUpdateMetadata } from '~/hooks/useUpdateMetadata';
import { texts } from '~/lib/texts';
import type { VideoMetadataResponseSchema } from '~/types/api';

import { EditableTags } from './EditableTags';
import { EditableText } from './EditableText';

interface PublishPanelProps {
  readonly videoId: number;
  readonly metadata: VideoMetadataResponseSchema;
}

/** What goes out with the video, each field edited where it stands. */
export function PublishPanel({ videoId, metadata }: PublishPanelProps) {
  const { mutateAsync: save } = useUpdateMetadata(videoId, metadata.job_id);
  return (
    <div className="space-y-3">
      <EditableText
        heading
        label={texts.publish.title}
        value={metadata.title ?? ''}
        placeholder={texts.publish.emptyTitle}
        onSave={(title) => save({ title })}
      />
      <EditableText
        label={texts.publish.description}
        value={metadata.description ?? ''}
        placeholder={texts.publish.emptyDescription}
        onSave={(description) => save({ description })}
      />
      <EditableTags value={metadata.tags ?? []} onSave={(tags) => save({ tags: [...tags] })} />
      <EditableText
        label={texts.publish.notes}
        value={metadata.show_notes_text ?? ''}
        placeholder={texts.publish.emptyNotes}
        onSave={(notes) => save({ show_notes_text: notes })}
      />
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
