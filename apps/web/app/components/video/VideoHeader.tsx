import { Link } from '@tanstack/react-router';
import { ArrowLeft, Ellipsis, RotateCw, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { toast } from 'sonner';

import { IconButton } from '~/components/ui/Button';
import { Menu, MenuItem } from '~/components/ui/Menu';
import { useProcessAgain } from '~/hooks/useVideoActions';
import { isActive } from '~/lib/stages';
import { texts } from '~/lib/texts';
import type { VideoDetailsResponse } from '~/types/api';

import { DeleteVideoDialog } from './DeleteVideoDialog';
import { StatusChip } from './StatusChip';

interface VideoHeaderProps {
  readonly details: VideoDetailsResponse;
  readonly name: string;
}

/** The line over a video: the way back, where it stands, and what is rarely needed. */
export function VideoHeader({ details, name }: VideoHeaderProps) {
  const [deleting, setDeleting] = useState(false);
  const again = useProcessAgain();
  const { video, latest_job: job } = details;
  return (
    <div className="mb-3 flex items-center gap-2">
      <Link to="/" className="text-ink-mute hover:text-ink inline-flex items-center gap-1.5 rounded text-sm">
        <ArrowLeft size={15} aria-hidden />
        {texts.video.back}
      </Link>
      <span aria-hidden className="text-ink-mute">
        /
      </span>
      <span className="text-ink-soft min-w-0 truncate text-sm" title={video.original_filename}>
        {video.original_filename}
      </span>
      <span className="flex-1" />
      <StatusChip status={job?.status ?? null} />
      <Menu
        trigger={
          <IconButton small label={texts.video.more}>
            <Ellipsis size={17} aria-hidden />
          </IconButton>
        }
      >
        {(job === null || !isActive(job.status)) && (
          <MenuItem icon={RotateCw} onSelect={() => again.mutate(video.id, { onSuccess: () => toast(texts.video.againDone) })}>
            {texts.video.again}
          </MenuItem>
        )}
        <MenuItem danger icon={Trash2} onSelect={() => setDeleting(true)}>
          {texts.video.remove}
        </MenuItem>
      </Menu>
      <DeleteVideoDialog videoId={video.id} name={name} open={deleting} onOpenChange={setDeleting} />
    </div>
  );
}
