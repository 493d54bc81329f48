import { ChevronsUpDown, LogOut, Monitor, Moon, Sun } from 'lucide-react';
import { useState } from 'react';

import { Menu, MenuChoice, MenuItem, MenuLabel, MenuSeparator } from '~/components/ui/Menu';
import { useSession } from '~/hooks/useSession';
import { signOut } from '~/lib/session';
import { texts } from '~/lib/texts';
import { chooseTheme, chosenTheme, type Theme } from '~/lib/theme';

const themes = [
  { value: 'system', label: texts.theme.system, icon: Monitor },
  { value: 'light', label: texts.theme.light, icon: Sun },
  { value: 'dark', label: texts.theme.dark, icon: Moon },
] as const;

/** Who is signed in, the theme, and the way out. */
export function AccountMenu({ wide = false }: { readonly wide?: boolean }) {
  const session = useSession();
  const [theme, setTheme] = useState<Theme>(chosenTheme);
  const email = session.status === 'in' ? session.email : '';

  return (
    <Menu
      side={wide ? 'top' : 'bottom'}
      align={wide ? 'start' : 'end'}
      trigger={
        <button
          type="button"
          aria-label={`${texts.nav.account}: ${email}`}
          className="hover:bg-hover flex w-full items-center gap-2.5 rounded-card p-1.5 text-left transition-colors duration-150"
        >
          <span aria-hidden className="bg-accent-soft text-accent-strong flex size-7 shrink-0 items-center justify-center rounded-full text-xs font-semibold uppercase">
            {email.slice(0, 1)}
          </span>
          {wide && (
            <>
              <span className="text-ink-soft min-w-0 flex-1 truncate text-xs">{email}</span>
              <ChevronsUpDown size={14} aria-hidden className="text-ink-mute" />
            </>
          )}
        </button>
      }
    >
      <MenuLabel>{email}</MenuLabel>
      <MenuSeparator />
      <MenuChoice
        value={theme}
        choices={themes}
        onChoose={(chosen) => {
          chooseTheme(chosen);
          setTheme(chosen);
        }}
      />
      <MenuSeparator />
      <MenuItem icon={LogOut} onSelect={() => void signOut()}>
        {texts.nav.signOut}
      </MenuItem>
    </Menu>
  );
}
