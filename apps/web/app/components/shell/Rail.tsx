import { Link } from '@tanstack/react-router';
import { LayoutGrid, Activity } from 'lucide-react';

import { useActiveJobs } from '~/hooks/useJobs';
import { texts } from '~/lib/texts';

import { AccountMenu } from './AccountMenu';
import { BrandMark } from './Brand';

const places = [
  { to: '/', label: texts.nav.library, icon: LayoutGrid, exact: true },
  { to: '/dashboard', label: texts.nav.dashboard, icon: Activity, exact: false },
] as const;

/** The way around: a rail on the left, on a phone a bar at the bottom. */
export function Rail() {
  const running = useActiveJobs().data?.length ?? 0;
  return (
    <nav
      aria-label={texts.nav.label}
      className="no-print bg-surface border-line fixed inset-x-0 bottom-0 z-30 flex border-t pb-[env(safe-area-inset-bottom)] md:inset-y-0 md:right-auto md:w-52 md:flex-col md:border-t-0 md:border-r md:p-3"
    >
      <Link to="/" className="mb-4 hidden items-center gap-2.5 rounded-card p-1.5 md:flex">
        <BrandMark size={26} />
        <span className="text-base font-semibold tracking-[-0.01em]">{texts.app}</span>
      </Link>
      <ul className="flex flex-1 md:flex-none md:flex-col md:gap-0.5">
        {places.map(({ to, label, icon: Icon, exact }) => (
          <li key={to} className="flex-1 md:flex-none">
            <Link
              to={to}
              activeOptions={{ exact, includeSearch: false }}
              className="text-ink-mute hover:text-ink md:hover:bg-hover aria-[current=page]:text-ink md:aria-[current=page]:bg-hover flex flex-col items-center gap-0.5 rounded-card py-2 text-2xs font-medium transition-colors duration-150 md:h-9 md:flex-row md:gap-2.5 md:px-2.5 md:py-0 md:text-sm [&[aria-current=page]_svg]:text-accent"
            >
              <Icon size={18} aria-hidden />
              <span className="md:flex-1">
                {label}
                {to === '/dashboard' && running > 0 && (
                  <span className="bg-running-soft text-running ml-1.5 inline-block min-w-5 rounded-full px-1.5 text-center text-2xs font-semibold tabular-nums md:float-right">
                    <span aria-hidden>{running}</span>
                    <span className="sr-only">{texts.nav.running(running)}</span>
                  </span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
      <div className="hidden md:mt-auto md:block">
        <AccountMenu wide />
      </div>
    </nav>
  );
}
