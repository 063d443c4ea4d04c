import { Trans, useLingui } from '@lingui/react/macro';
import { Link, NavLink, Outlet, useLocation } from 'react-router';
import { plainText } from '@/lib/localized';
import { useLanguage } from '@/ui/use-language';
import { useLiveChanges } from '@/ui/use-live-changes';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import classes from './letters-page.module.css';

/** Which questions the answers to which are stale once something of that kind has changed. */
const shown = {
  mailing: ['listMailings', 'getMailing', 'getMailingProgress', 'getMailingAudience', 'listMessages'],
  message: ['listMessages', 'getMailingProgress'],
  'letter-template': ['listLetterTemplates', 'getLetterTemplate'],
  unsubscription: ['getMailingAudience'],
};

/** All that is written to those who have registered. */
export function LettersPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const to = useWorkspacePath();
  const { access } = useSeminarAccess();
  // The list, and each letter to many.
  const isToMany = !/\/letters\/(templates|outbox)/.test(useLocation().pathname);
  useLiveChanges({ seminarId: seminar.id, enabled: access?.sees ?? false, shown });
  return (
    <>
      <title>{`${t`Letters`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      <nav aria-label={t`Kinds of letters`} className={classes.kinds}>
        <Link to={to('registrations/letters')} aria-current={isToMany ? 'page' : undefined}>
          <Trans>To many</Trans>
        </Link>
        <NavLink to={to('registrations/letters/templates')}>
          <Trans>Automatic letters</Trans>
        </NavLink>
        <NavLink to={to('registrations/letters/outbox')}>
          <Trans>Outbox</Trans>
        </NavLink>
      </nav>
      <Outlet />
    </>
  );
}
