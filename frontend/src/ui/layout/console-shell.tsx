import '../theme/mantine-console';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { Link, NavLink, Outlet, ScrollRestoration } from 'react-router';
import { signOut } from '@/api/session';
import { Wordmark } from '../brand/wordmark';
import { forgetAllRows } from '../delegation/entry-draft';
import { CloseIcon, MenuIcon } from '../icons';
import { Toasts } from '../toast';
import { useLanguage } from '../use-language';
import { useMe } from '../use-me';
import classes from './console-shell.module.css';
import { LanguageSwitch } from './language-switch';
import { SchemeSwitch } from './scheme-switch';
import { SkipLink } from './skip-link';
import { useRouteFocus } from './use-route-focus';

export interface ConsoleArea {
  /** The address below /{lang}/console. */
  path: string;
  name: string;
}

interface ConsoleShellProps {
  areas: readonly ConsoleArea[];
  /** What stands in the head of every page, beside the switches. */
  tools: ReactNode;
}

/** The frame of the organizers' side: areas at the left, on a phone behind a button. */
export function ConsoleShell({ areas, tools }: ConsoleShellProps) {
  const { t } = useLingui();
  const language = useLanguage();
  useRouteFocus();
  const [open, setOpen] = useState(false);
  return (
    <div className={classes.shell}>
      <SkipLink />
      <header className={classes.top}>
        <button
          type="button"
          className={classes.toggle}
          aria-expanded={open}
          aria-controls="console-areas"
          aria-label={t`Menu`}
          onClick={() => setOpen(!open)}
        >
          {open ? <CloseIcon /> : <MenuIcon />}
        </button>
        <Link to={`/${language}/console`} className={classes.home} aria-label="Bagdar">
          <Wordmark />
        </Link>
        <div className={classes.tools}>
          {tools}
          <LanguageSwitch />
          <SchemeSwitch />
        </div>
      </header>
      <aside className={classes.side} id="console-areas" data-open={open || undefined}>
        <nav aria-label={t`Areas of the console`}>
          <ul>
            {areas.map((area) => (
              <li key={area.path}>
                <NavLink
                  to={`/${language}/console/${area.path}`}
                  className={classes.area}
                  onClick={() => setOpen(false)}
                >
                  {area.name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
        <Person />
      </aside>
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <Toasts />
      <ScrollRestoration />
    </div>
  );
}

function Person() {
  const { me } = useMe();
  const language = useLanguage();
  const leave = () => {
    forgetAllRows();
    return signOut(language);
  };
  return (
    <div className={classes.person}>
      <p className={classes.name}>{me?.name ?? me?.email ?? '…'}</p>
      <Button variant="default" size="xs" onClick={leave}>
        <Trans>Sign out</Trans>
      </Button>
      <Link to={`/${language}/`} className={classes.public}>
        <Trans>Public pages</Trans>
      </Link>
    </div>
  );
}
