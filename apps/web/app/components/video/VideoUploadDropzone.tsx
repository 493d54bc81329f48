import { UploadCloud } from 'lucide-react';

import { useChooseFiles } from '~/components/shell/WindowDropTarget';
import { Button } from '~/components/ui/Button';
import { cn } from '~/lib/cn';
import { texts } from '~/lib/texts';

/** Shows where videos go. The window itself takes what is dropped, so that no drop can miss. */
export function VideoUploadDropzone({ large = false }: { readonly large?: boolean }) {
  const choose = useChooseFiles();
  return (
    <div
      role="group"
      aria-label={texts.upload.drop}
      className={cn(
        'border-line-strong/60 flex items-center rounded-xl border border-dashed',
        large ? 'bg-surface flex-col gap-1 px-6 py-12 text-center' : 'gap-3 px-4 py-2.5',
      )}
    >
      <UploadCloud size={large ? 30 : 18} strokeWidth={1.6} aria-hidden className="text-ink-mute" />
      <p className={cn(large ? 'mt-2 text-base font-semibold' : 'text-ink-soft flex-1 text-sm')}>
        {texts.upload.drop}
        {!large && <span className="text-ink-mute hidden lg:inline"> · {texts.upload.kinds}</span>}
      </p>
      {large && <p className="text-ink-mute mb-4 text-sm">{texts.upload.kinds}</p>}
      <Button look={large ? 'primary' : 'plain'} size={large ? 'normal' : 'small'} onClick={choose}>
        {texts.upload.choose}
      </Button>
    </div>
  );
}
