import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Mailing } from '@/api/client';
import { listMailingsOptions } from '@/api/client/@tanstack/react-query.gen';
import { textParam } from '@/lib/search-params';
import { LocalText } from '@/ui/local-text';
import { PlusIcon } from '@/ui/icons';
import { Moment } from '@/ui/moment';
import { PartHead } from '@/ui/part-page';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { useListParams } from '@/ui/table/use-list-params';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { StateBadge } from '../state-badge';
import { mailingStateWords } from './mailing-words';

/** The letters to many: drafts, those on their way, and those that are sent. */
export function MailingList() {
  const { t } = useLingui();
  const { id: seminarId, timeZone } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const to = useWorkspacePath();
  const { params } = useListParams();
  const query = useQuery({
    ...listMailingsOptions({ path: { seminarId }, query: { after: textParam(params, 'after') } }),
    placeholderData: keepPreviousData,
  });
  const write = mayChange('registrations:write') && (
    <Button component={Link} to={to('registrations/letters/mailings/new')} leftSection={<PlusIcon />}>
      <Trans>Write to many</Trans>
    </Button>
  );
  const columns: Column<Mailing>[] = [
    {
      key: 'subject',
      header: <Trans>Subject</Trans>,
      cell: ({ id, subject }) => (
        <Link to={to(`registrations/letters/mailings/${id}`)}>
          <LocalText value={subject} />
        </Link>
      ),
    },
    {
      key: 'state',
      header: <Trans>State</Trans>,
      cell: ({ state }) => <StateBadge state={state}>{mailingStateWords()[state]}</StateBadge>,
    },
    {
      key: 'recipients',
      header: <Trans context="how many">People</Trans>,
      align: 'end',
      cell: ({ recipients }) => recipients ?? '–',
    },
    {
      key: 'at',
      header: <Trans>Written or sent</Trans>,
      secondary: true,
      cell: ({ createdAt, confirmedAt }) => <Moment at={confirmedAt ?? createdAt} timeZone={timeZone} />,
    },
  ];
  return (
    <>
      <PartHead title={<Trans>Letters to many</Trans>} action={query.data?.items.length ? write : undefined} />
      <DataTable
        label={t`Letters to many`}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={<Trans>Nobody was written to yet</Trans>} action={write}>
            <Trans>Write one letter to all who are on the list, or to those whom a filter shows.</Trans>
          </EmptyState>
        }
      />
    </>
  );
}
