import { Trans, useLingui } from '@lingui/react/macro';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { Wordmark } from '../brand/wordmark';
import { SearchIcon } from '../icons';
import { useLanguage } from '../use-language';
import { LanguageSwitch } from './language-switch';
import classes from './public-shell.module.css';
import { SchemeSwitch } from './scheme-switch';
import { SkipLink } from './skip-link';
import { useRouteFocus } from './use-route-focus';

export function PublicShell() {
  const { t } = useLingui();
  const language = useLanguage();
  useRouteFocus();
  return (
    <div className={classes.shell}>
      <SkipLink />
      <header className={classes.header}>
        <div className={classes.bar}>
          <Link to={`/${language}/`} className={classes.home} aria-label="Bagdar">
            <Wordmark />
          </Link>
          <div className={classes.tools}>
            <Link to={`/${language}/search`} className={classes.search} aria-label={t`Search`}>
              <SearchIcon />
              <span className={classes.searchName}>
                <Trans>Search</Trans>
              </span>
            </Link>
            <Link to={`/${language}/console`} className={classes.console}>
              <Trans>For organizers</Trans>
            </Link>
            <LanguageSwitch />
            <SchemeSwitch />
          </div>
        </div>
      </header>
      <main id="main" tabIndex={-1} className={classes.main}>
        <Outlet />
      </main>
      <footer className={classes.footer}>
        <div className={classes.bar}>
          <p className={classes.motto}>
            <Trans>
              Bagdar: professional seminars that travel a route through schools, kindergartens and colleges.
            </Trans>
          </p>
          <Link to={`/${language}/console`} className={classes.footerLink}>
            <Trans>For organizers</Trans>
          </Link>
        </div>
      </footer>
      <ScrollRestoration />
    </div>
  );
}
