import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';

import { useJobStatusManager } from '~/hooks/useJobStatusManager';
import { LiveContext } from '~/hooks/useLive';
import { useShortcuts } from '~/hooks/useShortcuts';
import { texts } from '~/lib/texts';

import { ConnectionLine } from './ConnectionLine';
import { Rail } from './Rail';
import { TopBar } from './TopBar';
import { UploadProvider } from './UploadProvider';
import { UploadTray } from './UploadTray';
import { useChooseFiles, WindowDropTarget } from './WindowDropTarget';

const ShortcutsSheet = lazy(() => import('./ShortcutsSheet').then((module) => ({ default: module.ShortcutsSheet })));

/** What surrounds every page of a signed-in person, and lives on while pages change: connection, uploads, the rail. */
export function AppShell({ children }: { readonly children: ReactNode }) {
  const connection = useJobStatusManager();
  return (
    <LiveContext value={connection}>
      <UploadProvider>
        <WindowDropTarget>
          <Frame>{children}</Frame>
        </WindowDropTarget>
      </UploadProvider>
    </LiveContext>
  );
}

function Frame({ children }: { readonly children: ReactNode }) {
  const navigate = useNavigate();
  const chooseFiles = useChooseFiles();
  const search = useRef<HTMLInputElement>(null);
  const [sheet, setSheet] = useState(false);

  useShortcuts((key) => {
    switch (key) {
      case '/':
        search.current?.focus();
        return true;
      case '?':
        setSheet(true);
        return true;
      case 'u':
        chooseFiles();
        return true;
      case 'g':
        void navigate({ to: '/' });
        return true;
      case 'd':
        void navigate({ to: '/dashboard' });
        return true;
      default:
        return false;
    }
  });

  return (
    <>
      <a href="#main" className="bg-accent text-on-accent fixed top-2 left-2 z-50 -translate-y-16 rounded-card px-3 py-2 focus:translate-y-0">
        {texts.skip}
      </a>
      <Rail />
      <div className="pb-20 md:pb-0 md:pl-52">
        <TopBar searchRef={search} onUpload={chooseFiles} onShortcuts={() => setSheet(true)} />
        <ConnectionLine />
        <main id="main" tabIndex={-1} className="mx-auto max-w-[1440px] px-4 py-5 outline-none md:px-6">
          {children}
        </main>
      </div>
      <UploadTray />
      {sheet && (
        <Suspense>
          <ShortcutsSheet open={sheet} onOpenChange={setSheet} />
        </Suspense>
      )}
    </>
  );
}
