import { Upload } from 'lucide-react';
import { createContext, useContext, type ReactNode } from 'react';
import { useDropzone } from 'react-dropzone';

import { useUpload } from '~/hooks/useUpload';
import { texts } from '~/lib/texts';

const ChooseFilesContext = createContext<() => void>(() => undefined);

/** Opens the system's file chooser; what is chosen is uploaded. */
export const useChooseFiles = (): (() => void) => useContext(ChooseFilesContext);

/** Makes the whole window take dropped files, with a veil over it while something is held above. */
export function WindowDropTarget({ children }: { readonly children: ReactNode }) {
  const { add } = useUpload();
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    onDrop: (accepted, refused) => add([...accepted, ...refused.map(({ file }) => file)]),
    noClick: true,
    noKeyboard: true,
  });
  return (
    <div {...getRootProps({ role: 'presentation' })} className="min-h-dvh">
      <input {...getInputProps()} aria-label={texts.upload.input} data-testid="upload-input" />
      <ChooseFilesContext value={open}>{children}</ChooseFilesContext>
      {isDragActive && (
        <div className="bg-scrim animate-appear pointer-events-none fixed inset-0 z-50 flex items-center justify-center p-6">
          <div className="bg-raised border-accent shadow-float flex flex-col items-center rounded-xl border-2 border-dashed px-14 py-10">
            <Upload size={28} aria-hidden className="text-accent" />
            <p className="mt-3 text-lg font-semibold">{texts.upload.dropAnywhere}</p>
            <p className="text-ink-mute text-sm">{texts.upload.dropAnywhereHint}</p>
          </div>
        </div>
      )}
    </div>
  );
}
