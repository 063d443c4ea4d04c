import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useInterval } from '@mantine/hooks';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { MyRegistration } from '@/api/client';
import { acceptOffer, declineOffer } from '@/api/client/sdk.gen';
import { asParticipant } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { formatMoment } from '@/lib/time';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { useLanguage } from '@/ui/use-language';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** A place that is kept for the one whose page this is, and the answer to it. */
export function MyOffer({ mine: { registration, seminar }, token }: { mine: MyRegistration; token: string }) {
  const { t } = useLingui();
  const language = useLanguage();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<'accept' | 'decline'>();
  const now = useNow();
  const until = registration.offerExpiresAt ?? '';
  const left = Date.parse(until) - now;
  const time = formatMoment(until, seminar.timeZone, language);
  const refresh = () => queryClient.invalidateQueries(operations('getMyRegistration', 'getMyAssignment'));
  const answer = useMutation({
    mutationFn: (yes: boolean) =>
      (yes ? acceptOffer : declineOffer)({
        path: { seminarId: seminar.id, registrationId: registration.id },
        headers: asParticipant(token),
      }),
    onSuccess: async () => {
      await refresh();
      setAsked(undefined);
    },
    // what stands behind the question may be of the past: the page is read again
    onError: refresh,
  });
  const rest = timeLeft(left);
  const close = () => {
    answer.reset();
    setAsked(undefined);
  };
  return (
    <>
      <Notice
        tone="warning"
        title={
          // whether it is over is for the service to say: clocks of phones are wrong by hours
          left > 0 ? <Trans>A place is kept for you</Trans> : <Trans>The time of the offer may be over</Trans>
        }
        actions={
          <>
            <Button onClick={() => setAsked('accept')}>
              <Trans>Accept the place</Trans>
            </Button>
            <Button variant="default" onClick={() => setAsked('decline')}>
              <Trans>Decline</Trans>
            </Button>
          </>
        }
      >
        {left > 0 ? (
          <Trans>
            Answer by {time} ({rest}). Without an answer the place goes to the next who waits.
          </Trans>
        ) : (
          <Trans>
            The place is kept for you until {time}, which is over by the clock of your device. If you accept, you see
            whether it was still yours.
          </Trans>
        )}
      </Notice>
      <ConfirmDialog
        opened={asked === 'accept'}
        title={t`Accept the place?`}
        confirm={<Trans>Accept the place</Trans>}
        busy={answer.isPending}
        onConfirm={() => answer.mutate(true)}
        onClose={close}
      >
        {answer.error && <Notice tone="danger">{problemWords(answer.error)}</Notice>}
        <Trans>You then have a place at the seminar. You can still withdraw later.</Trans>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'decline'}
        title={t`Decline the place?`}
        confirm={<Trans>Decline</Trans>}
        danger
        busy={answer.isPending}
        onConfirm={() => answer.mutate(false)}
        onClose={close}
      >
        {answer.error && <Notice tone="danger">{problemWords(answer.error)}</Notice>}
        <Trans>The place goes to the next who waits, and you leave the waiting list.</Trans>
      </ConfirmDialog>
    </>
  );
}

function useNow(): number {
  const [now, setNow] = useState(Date.now);
  useInterval(() => setNow(Date.now()), MINUTE / 2, { autoInvoke: true });
  return now;
}

function timeLeft(left: number): string {
  if (left >= 48 * HOUR) return plural(Math.floor(left / (24 * HOUR)), { one: '# day left', other: '# days left' });
  if (left >= HOUR) return plural(Math.floor(left / HOUR), { one: '# hour left', other: '# hours left' });
  return plural(Math.max(1, Math.floor(left / MINUTE)), { one: '# minute left', other: '# minutes left' });
}
