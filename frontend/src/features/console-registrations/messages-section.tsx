import { Plural, Trans } from '@lingui/react/macro';
import { useLingui } from '@lingui/react';
import { useQuery } from '@tanstack/react-query';
import type { Message } from '@/api/client';
import { listMessagesOptions, listUnsubscriptionsOptions } from '@/api/client/@tanstack/react-query.gen';
import { messageStateWords } from '@/lib/words';
import { Moment } from '@/ui/moment';
import { ReadLetter } from '@/ui/registration/read-letter';
import { ResendButton } from '@/ui/registration/resend-button';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import classes from './panel-section.module.css';

/** What was mailed to this person, and whether it got through. */
export function MessagesSection({ registrationId }: { registrationId: string }) {
  const { id: seminarId } = useSeminar();
  const { data, error, refetch } = useQuery(listMessagesOptions({ path: { seminarId }, query: { registrationId } }));
  const unsubscribed = useQuery(listUnsubscriptionsOptions({ path: { seminarId }, query: { registrationId } }));
  return (
    <section aria-labelledby="letters" className={classes.section}>
      <h3 id="letters">
        <Trans>Letters</Trans>
      </h3>
      {Boolean(unsubscribed.data?.items.length) && (
        <p className={classes.none}>
          <Trans>Wants no letters to many.</Trans>
        </p>
      )}
      {data ? (
        <Letters letters={data.items} />
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[90, 60]} />
      )}
    </section>
  );
}

function Letters({ letters }: { letters: readonly Message[] }) {
  useLingui();
  const { timeZone } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const mayWrite = mayChange('registrations:write');
  if (letters.length === 0) {
    return (
      <p className={classes.none}>
        <Trans>Nothing was mailed yet.</Trans>
      </p>
    );
  }
  return (
    <ul className={classes.messages}>
      {letters.map((letter) => (
        <li key={letter.id} data-state={letter.state}>
          <p lang={letter.language}>{letter.subject}</p>
          <p className={classes.state}>
            {messageStateWords()[letter.state]}, <Moment at={letter.sentAt ?? letter.createdAt} timeZone={timeZone} />
            {letter.attempts > 1 && (
              <>
                {' · '}
                <Plural value={letter.attempts} one="# attempt" other="# attempts" />
              </>
            )}
            {letter.state === 'QUEUED' && letter.attempts > 0 && letter.dueAt && (
              <>
                {' · '}
                <Trans>
                  next attempt <Moment at={letter.dueAt} timeZone={timeZone} />
                </Trans>
              </>
            )}
          </p>
          {letter.failure && letter.state !== 'SENT' && (
            <p className={classes.failure} lang="en">
              {letter.failure}
            </p>
          )}
          <div className={classes.actions}>
            <ReadLetter message={letter} />
            {letter.state === 'FAILED' && mayWrite && <ResendButton message={letter} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
