import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { confirmMailing, type Mailing } from '@/api/client';
import { getMailingAudienceOptions } from '@/api/client/@tanstack/react-query.gen';
import { ifMatch, useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { BackIcon } from '@/ui/icons';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { toast } from '@/ui/toast';
import { AudienceFacts } from './audience-facts';
import classes from './mailing-review.module.css';
import { ReviewLetters } from './review-letters';

interface MailingReviewProps {
  mailing: Mailing;
  onBack: () => void;
}

/** The last look before a letter goes to many: whom, how many, and the letters of real people. */
export function MailingReview({ mailing, onBack }: MailingReviewProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  // What was looked at when the question came up: what somebody stores meanwhile is another letter.
  const [looked, setLooked] = useState<Mailing>();
  const path = { seminarId: mailing.seminarId, mailingId: mailing.id };
  const { data, error, refetch } = useQuery(getMailingAudienceOptions({ path }));
  const sending = useMutation({
    mutationFn: (letter: Mailing) =>
      once([letter.id, letter.revision], (key) => confirmMailing({ path, headers: { ...ifMatch(letter), ...key } })),
    onSuccess: () => {
      setLooked(undefined);
      toast(<Trans>The letters are on their way.</Trans>);
      return queryClient.invalidateQueries(operations('getMailing', 'listMailings', 'listMessages', 'listHistory'));
    },
  });
  const people = data?.recipients ?? 0;
  const changed = looked && looked.revision !== mailing.revision && sending.isIdle;
  return (
    <div className={classes.review}>
      {data ? (
        <>
          <AudienceFacts audience={data} />
          <ReviewLetters mailing={mailing} people={data.examples} />
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[50, 80, 70, 100]} />
      )}
      {changed && (
        <Notice tone="warning" title={<Trans>Somebody has just changed the letter. Look it over once more.</Trans>} />
      )}
      <div className={classes.buttons}>
        <Button variant="default" leftSection={<BackIcon />} onClick={onBack}>
          <Trans>Back to writing</Trans>
        </Button>
        <Button disabled={people === 0} onClick={() => setLooked(mailing)}>
          <Plural value={people} one="Send to # person…" other="Send to # people…" />
        </Button>
      </div>
      <ConfirmDialog
        opened={Boolean(looked) && !changed}
        title={t`Send the letter?`}
        confirm={<Trans>Send now</Trans>}
        busy={sending.isPending}
        onConfirm={() => looked && sending.mutate(looked)}
        onClose={() => {
          sending.reset();
          setLooked(undefined);
        }}
      >
        {sending.error && <Notice tone="danger" title={problemWords(sending.error)} />}
        <Plural
          value={people}
          one="It goes to # person. What is sent cannot be taken back."
          other="It goes to # people. What is sent cannot be taken back."
        />
      </ConfirmDialog>
    </div>
  );
}
