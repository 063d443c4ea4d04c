import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Message } from '@/api/client';
import { listMessagesOptions } from '@/api/client/@tanstack/react-query.gen';
import { choiceParam, textParam } from '@/lib/search-params';
import { messageKindWords, messageStateWords } from '@/lib/words';
import { Moment } from '@/ui/moment';
import { PartHead } from '@/ui/part-page';
import { ReadLetter } from '@/ui/registration/read-letter';
import { ResendButton } from '@/ui/registration/resend-button';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { useListParams } from '@/ui/table/use-list-params';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { StateBadge } from '../state-badge';
import { OutboxFilters } from './outbox-filters';
import classes from './outbox-page.module.css';
import { ResendAll } from './resend';

const states = Object.keys(messageStateWords()) as Message['state'][];
const kinds = Object.keys(messageKindWords()) as Message['kind'][];

/** Every letter of the seminar, and what became of it. */
export function OutboxPage() {
  const { t } = useLingui();
  const { id: seminarId, timeZone } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const to = useWorkspacePath();
  const { params } = useListParams();
  const state = choiceParam(params, 'state', states);
  const kind = choiceParam(params, 'kind', kinds);
  const query = useQuery({
    ...listMessagesOptions({
      path: { seminarId },
      query: {
        state: state && [state],
        kind: kind && [kind],
        mailingId: textParam(params, 'mailingId'),
        after: textParam(params, 'after'),
      },
    }),
    placeholderData: keepPreviousData,
  });
  const mayWrite = mayChange('registrations:write');
  const columns: Column<Message>[] = [
    {
      key: 'letter',
      header: <Trans>Letter</Trans>,
      cell: ({ name, registrationId, delegationId, subject, language, kind: what }) => (
        <>
          <Link
            className={classes.whom}
            to={to(
              delegationId ? `registrations/delegations?open=${delegationId}` : `registrations?open=${registrationId}`,
            )}
          >
            {name}
          </Link>
          <span lang={language} className={classes.subject} title={subject}>
            {subject}
          </span>
          <span className={classes.kind}>{messageKindWords()[what]}</span>
        </>
      ),
    },
    {
      key: 'state',
      header: <Trans>State</Trans>,
      cell: ({ state: standing, failure }) => (
        <>
          <StateBadge state={standing}>{messageStateWords()[standing]}</StateBadge>
          {failure && standing !== 'SENT' && (
            <span className={classes.failure} lang="en">
              {failure}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'at',
      header: <Trans>When</Trans>,
      secondary: true,
      cell: ({ sentAt, createdAt }) => <Moment at={sentAt ?? createdAt} timeZone={timeZone} />,
    },
    {
      key: 'actions',
      header: (
        <span className="visually-hidden">
          <Trans>Actions</Trans>
        </span>
      ),
      align: 'end',
      cell: (message) => (
        <span className={classes.actions}>
          <ReadLetter message={message} />
          {mayWrite && message.state === 'FAILED' && <ResendButton message={message} />}
        </span>
      ),
    },
  ];
  return (
    <>
      <PartHead title={<Trans>Outbox</Trans>} action={mayWrite && <ResendAll />} />
      <OutboxFilters />
      <DataTable
        label={t`Outbox`}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={<Trans>No letters</Trans>}>
            <Trans>What is written to participants stands here, as soon as there is any.</Trans>
          </EmptyState>
        }
      />
    </>
  );
}
