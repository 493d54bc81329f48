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
