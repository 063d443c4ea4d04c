import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'react-router';
import { cancelMailing, type Mailing } from '@/api/client';
import { getMailingProgressOptions } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { localText } from '@/lib/localized';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { HtmlText } from '@/ui/html-text';
import { Moment } from '@/ui/moment';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { StateBadge } from '../state-badge';
import { mailingStateWords } from './mailing-words';
import { ProgressFacts } from './progress-facts';
import classes from './sent-mailing.module.css';

const POLLING = 2000;

const isOnItsWay = (state: Mailing['state']) => state === 'QUEUED' || state === 'SENDING';

/** A letter to many that is on its way or sent, with how far it has come. */
export function SentMailing({ mailing }: { mailing: Mailing }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const to = useWorkspacePath();
  const queryClient = useQueryClient();
  const [asking, setAsking] = useState(false);
  const { seminarId, id: mailingId, confirmedAt } = mailing;
  const path = { seminarId, mailingId };
  const progress = useQuery({
    ...getMailingProgressOptions({ path }),
    refetchInterval: ({ state: { data } }) => isOnItsWay(data?.state ?? mailing.state) && POLLING,
    enabled: mailing.state !== 'DRAFT',
  });
  // The newer of the two, where nobody tells this page what changes.
  const state = mailing.state === 'DRAFT' ? mailing.state : (progress.data?.state ?? mailing.state);
  const onItsWay = isOnItsWay(state);
  const cancelling = useMutation({
    mutationFn: () => cancelMailing({ path }),
    onSuccess: () => {
      setAsking(false);
      return queryClient.invalidateQueries(
        operations('getMailing', 'getMailingProgress', 'listMailings', 'listMessages', 'listHistory'),
      );
    },
  });
  const body = localText(mailing.body, language);
  return (
    <div className={classes.sent}>
      <div className={classes.head}>
        <StateBadge state={state}>{mailingStateWords()[state]}</StateBadge>
        {confirmedAt && <Moment at={confirmedAt} timeZone={timeZone} />}
        {state !== 'DRAFT' && (
          <Link to={to(`registrations/letters/outbox?mailingId=${mailingId}`)}>
            <Trans>Each letter in the outbox</Trans>
          </Link>
        )}
        {onItsWay && mayChange('registrations:write') && (
          <Button variant="default" size="xs" onClick={() => setAsking(true)}>
            <Trans>Send no more of it…</Trans>
          </Button>
        )}
      </div>
      {progress.data ? (
        <ProgressFacts progress={progress.data} />
      ) : progress.error ? (
        <ErrorState error={progress.error} onRetry={progress.refetch} />
      ) : (
        state !== 'DRAFT' && <LoadingLines lines={[60]} />
      )}
      {body && (
        <div className={classes.letter}>
          <HtmlText html={body.text} language={body.language} />
        </div>
      )}
      <ConfirmDialog
        opened={asking}
        title={t`Send no more of this letter?`}
        confirm={<Trans>Send no more</Trans>}
        danger
        busy={cancelling.isPending}
        onConfirm={() => cancelling.mutate()}
        onClose={() => {
          cancelling.reset();
          setAsking(false);
        }}
      >
        {cancelling.error && <Notice tone="danger" title={problemWords(cancelling.error)} />}
        <Trans>Who has it already keeps it; the others will not get it.</Trans>
      </ConfirmDialog>
    </div>
  );
}
