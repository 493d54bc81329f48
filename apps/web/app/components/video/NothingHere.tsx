import { Link } from '@tanstack/react-router';
import { Clapperboard } from 'lucide-react';

import { buttonClass } from '~/components/ui/Button';
import { Notice } from '~/components/ui/Notice';
import { texts } from '~/lib/texts';

/** For an address that leads nowhere, and for a video that is gone. */
export function NothingHere() {
  return (
    <Notice
      icon={Clapperboard}
      level={1}
      title={texts.notFound.title}
      actions={
        <Link to="/" className={buttonClass('primary')}>
          {texts.notFound.home}
        </Link>
      }
    >
      {texts.notFound.text}
    </Notice>
  );
}
