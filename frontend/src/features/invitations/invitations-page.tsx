import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Invitation } from '@/api/client';
import { listInvitationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { textParam } from '@/lib/search-params';
import { viewerTimeZone } from '@/lib/time';
import { ConsolePage } from '@/ui/console-page';
import { PlusIcon } from '@/ui/icons';
import { Moment } from '@/ui/moment';
import { SidePanel } from '@/ui/side-panel';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { useAddressParams } from '@/ui/use-address-params';
import { InvitationState } from './invitation-state';
import { invitedRoleWords } from './invitation-words';
import { InviteForm } from './invite-form';

const AGAIN = 3000;

/** Accounts for people who are to work with Bagdar. Seen by administrators alone. */
export function InvitationsPage() {
  const { t } = useLingui();
  const { params, change } = useAddressParams();
  const after = textParam(params, 'after');
  const query = useQuery({
    ...listInvitationsOptions({ query: { after, sort: '-createdAt' } }),
    placeholderData: keepPreviousData,
    // An account is made a moment after it was asked for: the list shows when.
    refetchInterval: ({ state }) => (state.data?.items.some(isPending) ? AGAIN : false),
  });
  const roles = invitedRoleWords();
  const open = (opened: boolean) => change({ new: opened ? '1' : null });
  const columns: Column<Invitation>[] = [
    { key: 'name', header: <Trans>Full name</Trans>, cell: ({ name }) => <strong>{name}</strong> },
    { key: 'email', header: <Trans>E-mail</Trans>, secondary: true, cell: ({ email }) => email },
    { key: 'role', header: <Trans>Role</Trans>, secondary: true, cell: ({ role }) => roles[role] },
    { key: 'state', header: <Trans>State</Trans>, cell: (invitation) => <InvitationState invitation={invitation} /> },
    {
      key: 'createdAt',
      header: <Trans>Invited</Trans>,
      secondary: true,
      cell: ({ createdAt }) => <Moment at={createdAt} timeZone={viewerTimeZone()} />,
    },
  ];
  const invite = (
    <Button leftSection={<PlusIcon />} onClick={() => open(true)}>
      <Trans>Invite somebody</Trans>
    </Button>
  );
  return (
    <ConsolePage title={t`Invitations`} actions={invite}>
      <DataTable
        label={t`Invitations`}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        empty={
          <EmptyState title={<Trans>Nobody has been invited yet</Trans>} action={invite}>
            <Trans>Invited people get an account and a letter with which they choose their password.</Trans>
          </EmptyState>
        }
      />
      <SidePanel opened={params.has('new')} onClose={() => open(false)} title={t`Invite somebody`}>
        <InviteForm onDone={() => open(false)} />
      </SidePanel>
    </ConsolePage>
  );
}

function isPending({ state }: Invitation): boolean {
  return state === 'PENDING';
}
