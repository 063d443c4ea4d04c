import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import type { HostedStop } from '@/api/client';
import { getHostedStopOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { formatDays } from '@/lib/time';
import { routeName } from '@/lib/words';
import { ConsolePage } from '@/ui/console-page';
import { LocalText } from '@/ui/local-text';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { AnswerForm } from './answer-form';
import { Comers } from './comers';
import classes from './hosting.module.css';
import { PeopleList } from './people-list';
import { TermsForm } from './terms-form';

export function VisitPage() {
  const { stopId = '' } = useParams();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(getHostedStopOptions({ path: { stopId } }));
  if (isPending) return <LoadingLines lines={[30, 100, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <Visit key={data.id} visit={data} />;
}

function Visit({ visit }: { visit: HostedStop }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { seminar, route, topics, visitMinutes } = visit;
  const { contactEmail } = seminar;
  const title = `${plainText(visit.organizationName, language)} · ${routeName(route, language)}`;
  return (
    <ConsolePage title={title} back={{ to: '..', name: <Trans>Visits to us</Trans> }}>
      <div className={classes.about}>
        <p>
          <LocalText value={seminar.title} />
        </p>
        <p className={classes.quiet}>
          {[
            formatDays(seminar.startsOn, seminar.endsOn, language),
            visitMinutes ? t`a visit takes ${visitMinutes} min` : '',
            ...topics.map((topic) => plainText(topic, language)),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        {contactEmail && (
          <p className={classes.quiet}>
            <Trans>
              Questions to the organizers: <a href={`mailto:${contactEmail}`}>{contactEmail}</a>
            </Trans>
          </p>
        )}
      </div>
      <AnswerForm answer={visit.answer} />
      <section className={classes.panel} aria-labelledby="comers">
        <h2 id="comers">
          <Trans>Who comes</Trans>
        </h2>
        <Comers visit={visit} />
        {visit.groups.some(({ people }) => people) && <PeopleList visit={visit} />}
      </section>
      <TermsForm visit={visit} />
    </ConsolePage>
  );
}
