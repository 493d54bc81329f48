import { useNavigate } from '@tanstack/react-router';
import { toast } from 'sonner';

import { ConfirmDialog } from '~/components/ui/ConfirmDialog';
import { useDeleteVideo } from '~/hooks/useVideoActions';
import { texts } from '~/lib/texts';

interface DeleteVideoDialogProps {
  readonly videoId: number;
  readonly name: string;
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

export function DeleteVideoDialog({ videoId, name, open, onOpenChange }: DeleteVideoDialogProps) {
  const navigate = useNavigate();
  const remove = useDeleteVideo();
  const confirm = (): void => {
    remove.mutate(videoId, {
      onSuccess: () => {
        toast(texts.video.removed(name));
        void navigate({ to: '/' });
      },
    });
  };
  return (
    <ConfirmDialog
      open={open}
      onOpenChange={onOpenChange}
      title={texts.video.removeTitle}
      confirm={remove.isPending ? texts.video.removing : texts.video.removeConfirm}
      cancel={texts.video.keep}
      busy={remove.isPending}
      onConfirm={confirm}
    >
      {texts.video.removeText(name)}
    </ConfirmDialog>
  );
}
