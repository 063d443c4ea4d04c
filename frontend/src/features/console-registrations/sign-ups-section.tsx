import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Registration, SessionChoice } from '@/api/client';
import { listSessionChoicesOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { problemWords } from '@/lib/problem-words';
import { formatShortMoment, formatTime } from '@/lib/time';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LocalText } from '@/ui/local-text';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useFocusAfter } from '@/ui/use-focus-after';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import classes from './panel-section.module.css';
import { SignUpFor } from './sign-up-for';
import { useSignUps } from './use-sign-ups';

interface SignUpsSectionProps {
  registration: Registration;
  mayWrite: boolean;
}

/** The sessions at which this person has a place; nothing where none of the seminar takes sign-ups. */
export function SignUpsSection({ registration, mayWrite }: SignUpsSectionProps) {
  const { id: registrationId, seminarId } = registration;
  const { data, error, refetch } = useQuery(listSessionChoicesOptions({ path: { seminarId, registrationId } }));
  const signedUp = data?.items.filter(({ signedUpAt }) => signedUpAt);
  // a place that is freed takes its line with it, and the last one that is given the choice
  const heading = useFocusAfter<HTMLHeadingElement>(signedUp?.map(({ sessionId }) => sessionId).join());
  if (data?.items.length === 0) return null;
  return (
    <section aria-labelledby="sign-ups" className={classes.section}>
      <h3 id="sign-ups" ref={heading} tabIndex={-1}>
        <Trans>Sessions signed up for</Trans>
      </h3>
      {data && signedUp ? (
        <>
          <SignUps choices={signedUp} registration={registration} mayWrite={mayWrite} />
          {mayWrite && (
            <SignUpFor choices={data.items.filter(({ signedUpAt }) => !signedUpAt)} registration={registration} />
          )}
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[80, 60]} />
      )}
    </section>
  );
}

interface SignUpsProps extends SignUpsSectionProps {
  choices: readonly SessionChoice[];
}

function SignUps({ choices, registration, mayWrite }: SignUpsProps) {
  if (choices.length === 0) {
    return (
      <p className={classes.none}>
        <Trans>None yet.</Trans>
      </p>
    );
  }
  return (
    <ul className={classes.messages}>
      {choices.map((choice) => (
        <SignUp key={choice.sessionId} choice={choice} registration={registration} mayWrite={mayWrite} />
      ))}
    </ul>
  );
}

function SignUp({ choice, registration, mayWrite }: SignUpsSectionProps & { choice: SessionChoice }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useSeminar();
  const { signOff } = useSignUps(registration);
  const [asking, setAsking] = useState(false);
  const { sessionId, title, startsAt, endsAt, clashes, placesLeft } = choice;
  const name = plainText(title, language);
  const { fullName } = registration;
  const free = () =>
    signOff.mutate(
      { sessionId, said: <Trans>No place there any more: {name}.</Trans> },
      { onSettled: () => setAsking(false) },
    );
  return (
    <li>
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
      {mayWrite && (
        <Button
          className={classes.own}
          variant="default"
          size="compact-sm"
          loading={signOff.isPending}
          aria-label={t`Free the place: ${name}`}
          // a place that is gone for good is not freed by a slip of the finger
          onClick={() => (placesLeft === 0 ? setAsking(true) : free())}
        >
          <Trans>Free the place</Trans>
        </Button>
      )}
      {signOff.error && <Notice tone="danger" title={problemWords(signOff.error)} />}
      <ConfirmDialog
        opened={asking}
        title={t`Free the place of ${fullName} at “${name}”?`}
        confirm={<Trans>Free the place</Trans>}
        danger
        busy={signOff.isPending}
        onConfirm={free}
        onClose={() => setAsking(false)}
      >
        <Trans>All other places there are taken: somebody else may have it a moment later.</Trans>
      </ConfirmDialog>
    </li>
  );
}
