import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Seminar } from '@/api/client';
import { formatDays, offsetOn } from '@/lib/time';
import { levelWords } from '@/lib/words';
import { ArrowIcon, CalendarIcon, ClockIcon, DocumentIcon, PeopleIcon, PlaceIcon, PrintIcon } from '@/ui/icons';
import { LifecycleBadge } from '@/ui/lifecycle-badge';
import { LocalText } from '@/ui/local-text';
import { useLanguage } from '@/ui/use-language';
import classes from './seminar-hero.module.css';

interface SeminarHeroProps {
  seminar: Seminar;
  /** Whether a press release of it is published. */
  released: boolean;
}

export function SeminarHero({ seminar, released }: SeminarHeroProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { opensAt, closesAt } = seminar;
  return (
    <header className={classes.hero}>
      <div className={classes.inner}>
        <div className={classes.marks}>
          <LifecycleBadge lifecycle={seminar.lifecycle} />
          <span>{levelWords()[seminar.level]}</span>
          {seminar.sampleData && (
            <span className={classes.sample}>
              <Trans>Sample data</Trans>
            </span>
          )}
        </div>
        <h1>
          <LocalText value={seminar.title} />
        </h1>
        {seminar.heldWithin && (
          <p className={classes.within}>
            <LocalText value={seminar.heldWithin} />
          </p>
        )}
        <dl className={classes.facts}>
          <div>
            <dt>
              <CalendarIcon /> <Trans>Date</Trans>
            </dt>
            <dd>{formatDays(seminar.startsOn, seminar.endsOn, language)}</dd>
          </div>
          {opensAt && closesAt && (
            <div>
              <dt>
                <ClockIcon /> <Trans>Time</Trans>
              </dt>
              <dd>
                {opensAt.slice(0, 5)}–{closesAt.slice(0, 5)}{' '}
                <span className={classes.zone}>{offsetOn(seminar.startsOn, seminar.timeZone)}</span>
              </dd>
            </div>
          )}
          {seminar.venue && (
            <div>
              <dt>
                <PlaceIcon /> <Trans>Venue</Trans>
              </dt>
              <dd>
                <LocalText value={seminar.venue} />
              </dd>
            </div>
          )}
          {seminar.audience && (
            <div>
              <dt>
                <PeopleIcon /> <Trans>For whom</Trans>
              </dt>
              <dd>
                <LocalText value={seminar.audience} />
              </dd>
            </div>
          )}
        </dl>
        <div className={classes.actions}>
          <Registration seminar={seminar} />
          <Button component={Link} to="programme" variant="default" size="md" leftSection={<ClockIcon />}>
            <Trans>Programme of the day</Trans>
          </Button>
          {released && (
            <Button component={Link} to="release" variant="default" size="md" leftSection={<DocumentIcon />}>
              <Trans>Press release</Trans>
            </Button>
          )}
          <Button
            variant="default"
            className="needs-script"
            size="md"
            leftSection={<PrintIcon />}
            onClick={() => window.print()}
            aria-label={t`Print the programme`}
          >
            <Trans>Print</Trans>
          </Button>
        </div>
      </div>
    </header>
  );
}

function Registration({ seminar }: { seminar: Seminar }) {
  switch (seminar.lifecycle) {
    case 'REGISTRATION_OPEN':
      return (
        <Button component={Link} to="register" size="md" rightSection={<ArrowIcon />}>
          <Trans>Register</Trans>
        </Button>
      );
    case 'DRAFT':
      return (
        <p>
          <Trans>A draft: only the team of the seminar sees this page.</Trans>
        </p>
      );
    case 'PUBLISHED':
      return (
        <p>
          <Trans>Registration has not opened yet.</Trans>
        </p>
      );
    case 'CANCELLED':
      return (
        <p>
          <Trans>This seminar will not take place.</Trans>
        </p>
      );
    default:
      return (
        <p>
          <Trans>Registration is over.</Trans>
        </p>
      );
  }
}
