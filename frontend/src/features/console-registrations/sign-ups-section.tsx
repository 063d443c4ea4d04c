import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { Registration, SessionChoice } from '@/api/client';
import { listSessionChoicesOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { formatShortMoment, formatTime } from '@/lib/time';
import { LocalText } from '@/ui/local-text';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './panel-section.module.css';

/** The sessions at which this person has a place; nothing where none of the seminar takes sign-ups. */
export function SignUpsSection({ registration: { id: registrationId, seminarId } }: { registration: Registration }) {
  const { data, error, refetch } = useQuery(listSessionChoicesOptions({ path: { seminarId, registrationId } }));
  if (data?.items.length === 0) return null;
  const own = data?.items.filter(({ signedUpAt }) => signedUpAt);
  return (
    <section aria-labelledby="sign-ups" className={classes.section}>
      <h3 id="sign-ups">
        <Trans>Sessions signed up for</Trans>
      </h3>
      {own ? (
        <SignUps choices={own} />
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[80, 60]} />
      )}
    </section>
  );
}

function SignUps({ choices }: { choices: readonly SessionChoice[] }) {
  const language = useLanguage();
  const { timeZone } = useSeminar();
  if (choices.length === 0) {
    return (
      <p className={classes.none}>
        <Trans>None yet.</Trans>
      </p>
    );
  }
  return (
    <ul className={classes.messages}>
      {choices.map(({ sessionId, title, startsAt, endsAt, clashes }) => (
        <li key={sessionId}>
          <p>
            <LocalText value={title} />
          </p>
          {startsAt && (
            <p className={classes.state}>
              {formatShortMoment(startsAt, timeZone, language)}
              {endsAt && `–${formatTime(endsAt, timeZone)}`}
            </p>
          )}
          {clashes.length > 0 && (
            <p className={classes.failure}>
              <Trans>At the same time as: {clashes.map((clash) => plainText(clash.title, language)).join('; ')}</Trans>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
