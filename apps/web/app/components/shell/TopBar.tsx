import { Link } from '@tanstack/react-router';
import { Keyboard, Upload } from 'lucide-react';
import type { RefObject } from 'react';

import { Button, IconButton } from '~/components/ui/Button';
import { texts } from '~/lib/texts';

import { AccountMenu } from './AccountMenu';
import { BrandMark } from './Brand';
import { SearchField } from './SearchField';

interface TopBarProps {
  readonly searchRef: RefObject<HTMLInputElement | null>;
  readonly onUpload: () => void;
  readonly onShortcuts: () => void;
}

export function TopBar({ searchRef, onUpload, onShortcuts }: TopBarProps) {
  return (
    <header className="no-print bg-canvas/90 border-line sticky top-0 z-20 flex h-14 items-center gap-2 border-b px-4 backdrop-blur md:gap-3 md:px-6">
      <Link to="/" aria-label={texts.app} className="rounded-card md:hidden">
        <BrandMark size={28} />
      </Link>
      <SearchField inputRef={searchRef} />
      <div className="ml-auto hidden md:block">
        <IconButton label={texts.top.shortcuts} onClick={onShortcuts}>
          <Keyboard size={18} aria-hidden />
        </IconButton>
      </div>
      <Button look="primary" onClick={onUpload} aria-label={texts.top.upload} className="px-2.5 sm:px-3.5">
        <Upload size={16} aria-hidden />
        <span className="hidden sm:inline">{texts.top.upload}</span>
      </Button>
      <div className="shrink-0 md:hidden">
        <AccountMenu />
      </div>
    </header>
  );
}
