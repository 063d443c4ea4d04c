import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MyRegistration, SessionChoice } from '@/api/client';
import { signOffFromSession, signUpForSession } from '@/api/client/sdk.gen';
import { asParticipant } from '@/api/headers';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { problemWords } from '@/lib/problem-words';
import { formatShortMoment, formatTime } from '@/lib/time';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { LocalText } from '@/ui/local-text';
import { Notice } from '@/ui/notice';
import { toastWithUndo } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import classes from './my-sessions.module.css';
import page from './register-page.module.css';

/** The sessions that take sign-ups, and what keeps somebody from each, in words. */
export function MySessions({ mine, token }: { mine: MyRegistration; token: string }) {
  if (mine.sessions.length === 0) return null;
  return (
    <section className={page.card}>
      <h2>
        <Trans>Sessions to sign up for</Trans>
      </h2>
      <ul className={classes.list}>
        {mine.sessions.map((choice) => (
          <Choice key={choice.sessionId} choice={choice} mine={mine} token={token} />
        ))}
      </ul>
    </section>
  );
}

function Choice({ choice, mine, token }: { choice: SessionChoice; mine: MyRegistration; token: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const { seminar, registration, editable } = mine;
  const { title, startsAt, endsAt, placesLeft, signedUpAt, refusals, clashes, sessionId } = choice;
  const name = plainText(title, language);
  const call = {
    path: { seminarId: seminar.id, registrationId: registration.id, sessionId },
    headers: asParticipant(token),
  };
  const [asking, setAsking] = useState(false);
  const refresh = () => queryClient.invalidateQueries(operations('getMyRegistration'));
  const signUp = async () => {
    await signUpForSession(call);
    await refresh();
  };
  const change = useMutation({
    mutationFn: async () => {
      if (!signedUpAt) return signUp();
      await signOffFromSession(call);
      toastWithUndo(<Trans>You gave up the place: {name}.</Trans>, signUp);
    },
    onSettled: async () => {
      setAsking(false);
      await refresh();
    },
  });
  // a place that is gone for good is not given up by a slip of the finger
  const press = () => (signedUpAt && placesLeft === 0 ? setAsking(true) : change.mutate());
  const others = clashes.filter(({ reason }) => reason === 'SIGN_UP');
  return (
    <li className={classes.item}>
      <p>
        <strong>
          <LocalText value={title} />
        </strong>
      </p>
      {startsAt && (
        <p className={classes.when}>
          {formatShortMoment(startsAt, seminar.timeZone, language)}
          {endsAt && `–${formatTime(endsAt, seminar.timeZone)}`}
        </p>
      )}
      {signedUpAt ? (
        <p>
          <Trans>You have a place here.</Trans>
        </p>
      ) : (
        placesLeft != null &&
        placesLeft > 0 && <p>{plural(placesLeft, { one: '# place left', other: '# places left' })}</p>
      )}
      {clashes.length > 0 && (
        <p>
          <Trans>At that time you are at: {clashes.map((clash) => plainText(clash.title, language)).join('; ')}</Trans>
        </p>
      )}
      {!signedUpAt && others.length > 0 && others.length === clashes.length && (
        <p>
          <Trans>To come here, give up your place there first.</Trans>
        </p>
      )}
      {refusals.includes('FULL') && (
        <p>
          <Trans>All places are taken.</Trans>
        </p>
      )}
      {refusals.includes('NOT_CONFIRMED') && (
        <p>
          <Trans>You can sign up once you have a place at the seminar.</Trans>
        </p>
      )}
      {refusals.includes('CLOSED') && (
        <p>
          <Trans>Signing up is over.</Trans>
        </p>
      )}
      {editable && (signedUpAt || refusals.length === 0) && (
        <Button
          variant={signedUpAt ? 'default' : 'filled'}
          loading={change.isPending}
          aria-label={signedUpAt ? t`Give up the place: ${name}` : t`Sign up: ${name}`}
          onClick={press}
        >
          {signedUpAt ? <Trans>Give up the place</Trans> : <Trans>Sign up</Trans>}
        </Button>
      )}
      <ConfirmDialog
        opened={asking}
        title={t`Give up the place at “${name}”?`}
        confirm={<Trans>Give up the place</Trans>}
        danger
        busy={change.isPending}
        onConfirm={() => change.mutate()}
        onClose={() => setAsking(false)}
      >
        <Trans>All other places there are taken: somebody else may have yours a moment later.</Trans>
      </ConfirmDialog>
      {change.error && <Notice tone="danger">{problemWords(change.error)}</Notice>}
    </li>
  );
}
