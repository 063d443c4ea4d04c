import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { HostedStop } from '@/api/client';
import { listHostedStopsOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { formatDays } from '@/lib/time';
import { routeName } from '@/lib/words';
import { ConsolePage } from '@/ui/console-page';
import { AnswerBadge } from '@/ui/hosting/answer-badge';
import { LocalText } from '@/ui/local-text';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { Comers } from './comers';
import classes from './hosting.module.css';

/** All visits to the organizations that the person speaks for. */
export function HostingPage() {
  const { t } = useLingui();
  const { data, error, isPending, isLoadingError, refetch } = useQuery(listHostedStopsOptions());
  return (
    <ConsolePage title={t`Visits to us`}>
      {isPending && <LoadingLines lines={[30, 100, 100]} />}
      {isLoadingError && <ErrorState error={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <EmptyState title={<Trans>No visit is planned</Trans>}>
          <Trans>As soon as a seminar wants to bring groups to your organization, you see it here.</Trans>
        </EmptyState>
      )}
      {bySeminar(data?.items ?? []).map((visits) => (
        <SeminarVisits key={visits[0]?.seminar.id} visits={visits} />
      ))}
    </ConsolePage>
  );
}

/** The service sends them in the order of the seminars. */
function bySeminar(visits: readonly HostedStop[]): HostedStop[][] {
  const seminarIds = new Set(visits.map(({ seminar }) => seminar.id));
  return [...seminarIds].map((id) => visits.filter(({ seminar }) => seminar.id === id));
}

function SeminarVisits({ visits }: { visits: readonly HostedStop[] }) {
  const language = useLanguage();
  const seminar = visits[0]?.seminar;
  if (!seminar) return null;
  return (
    <section className={classes.seminar} aria-label={plainText(seminar.title, language)}>
      <h2>
        <LocalText value={seminar.title} />
      </h2>
      <p className={classes.quiet}>{formatDays(seminar.startsOn, seminar.endsOn, language)}</p>
      <ul className={classes.visits}>
        {visits.map((visit) => (
          <li key={visit.id} className={classes.card}>
            <div className={classes.cardHead}>
              <Link to={visit.id}>{routeName(visit.route, language)}</Link>
              <AnswerBadge answer={visit.answer} />
            </div>
            <p className={classes.quiet}>
              <LocalText value={visit.organizationName} />
            </p>
            <Comers visit={visit} />
          </li>
        ))}
      </ul>
    </section>
  );
}
