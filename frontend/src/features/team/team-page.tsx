import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { TeamMember } from '@/api/client';
import { listTeamOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { PartHead } from '@/ui/part-page';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { useLanguage } from '@/ui/use-language';
import { useMe } from '@/ui/use-me';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { AddMember } from './add-member';
import { RemoveMember } from './remove-member';
import { teamRoleWords } from './role-words';
import classes from './team-page.module.css';

/** Who works on the seminar. Nobody else sees its draft, its registrations or its history. */
export function TeamPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const { me } = useMe();
  const { mayChange } = useSeminarAccess();
  const query = useQuery(listTeamOptions({ path: { seminarId: seminar.id } }));
  const mayWrite = mayChange('team:write');
  const roles = teamRoleWords();
  const columns: Column<TeamMember>[] = [
    {
      key: 'name',
      header: <Trans>Full name</Trans>,
      cell: ({ name, subject }) => (
        <span className={classes.name}>
          {name}
          {subject === me?.id && (
            <>
              {' '}
              <span className={classes.you}>
                <Trans>you</Trans>
              </span>
            </>
          )}
        </span>
      ),
    },
    { key: 'email', header: <Trans>E-mail</Trans>, secondary: true, cell: ({ email }) => email ?? '–' },
    { key: 'role', header: <Trans>Role in the team</Trans>, cell: ({ role }) => roles[role] },
    ...(mayWrite
      ? [
          {
            key: 'remove',
            header: (
              <span className="visually-hidden">
                <Trans>Actions</Trans>
              </span>
            ),
            align: 'end' as const,
            cell: (member: TeamMember) => <RemoveMember member={member} />,
          },
        ]
      : []),
  ];
  return (
    <>
      <title>{`${t`Team`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      <PartHead title={<Trans>Team</Trans>} />
      <p className={classes.lead}>
        <Trans>
          Organizers change the seminar, readers look at it. Nobody outside the team sees its draft, its registrations
          or its history.
        </Trans>
      </p>
      {mayWrite && <AddMember members={query.data?.items ?? []} />}
      <DataTable
        label={t`Team`}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        empty={<EmptyState title={<Trans>Nobody is in the team</Trans>} />}
      />
    </>
  );
}
