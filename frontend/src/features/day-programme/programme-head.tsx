import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Seminar } from '@/api/client';
import { formatDays, offsetOn } from '@/lib/time';
import { BackIcon } from '@/ui/icons';
import { LocalText } from '@/ui/local-text';
import { useLanguage } from '@/ui/use-language';
import classes from './day-programme-page.module.css';

interface ProgrammeHeadProps {
  seminar: Seminar;
  /** Where one comes from: the seminar, or the programme as it now is. */
  back: { to: string; name: ReactNode };
  title: ReactNode;
  children?: ReactNode;
}

/** What every page about the programme of a seminar begins with. */
export function ProgrammeHead({ seminar, back, title, children }: ProgrammeHeadProps) {
  const language = useLanguage();
  return (
    <header>
      <Link to={back.to} className={classes.back}>
        <BackIcon /> {back.name}
      </Link>
      <h1>{title}</h1>
      <p className={classes.seminar}>
        <LocalText value={seminar.title} />
      </p>
      <p className={classes.days}>
        {formatDays(seminar.startsOn, seminar.endsOn, language)}
        {seminar.opensAt && seminar.closesAt && (
          <>
            {', '}
            {seminar.opensAt.slice(0, 5)}–{seminar.closesAt.slice(0, 5)}
          </>
        )}{' '}
        <span className={classes.zone}>
          <Trans>Local time, {offsetOn(seminar.startsOn, seminar.timeZone)}</Trans>
        </span>
      </p>
      {children}
    </header>
  );
}
