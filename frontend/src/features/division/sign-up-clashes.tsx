import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Division, DivisionClash } from '@/api/client';
import { listDivisionClashesOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { GroupName } from '@/ui/group-name';
import type { SeminarParts } from '@/ui/seminar-parts';
import { EmptyState, ErrorState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { useLanguage } from '@/ui/use-language';
import { useAddress } from './address';
import { PersonLink } from './person-link';
import classes from './sign-up-clashes.module.css';

/** Who signed up for a session at which the division would keep them from being; nothing where that is nobody. */
export function SignUpClashes({ division, parts }: { division: Division; parts: SeminarParts }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { address } = useAddress();
  const query = useQuery({
    ...listDivisionClashesOptions({
      path: { seminarId: division.seminarId, divisionId: division.id },
      query: { after: address.after, limit: 20 },
    }),
    placeholderData: keepPreviousData,
  });
  if (query.error && !query.data) return <ErrorState error={query.error} onRetry={query.refetch} />;
  if (!query.data || query.data.people === 0) return null;
  const columns: Column<DivisionClash>[] = [
    { key: 'name', header: <Trans>Full name</Trans>, cell: (one) => <PersonLink {...one} /> },
    {
      key: 'group',
      header: <Trans>Group</Trans>,
      cell: ({ groupId }) => <GroupName parts={parts} groupId={groupId} />,
    },
    {
      key: 'sessions',
      header: <Trans>Signed up for, and where they are at that time</Trans>,
      cell: ({ signUps }) => (
        <ul className={classes.list}>
          {signUps.map(({ sessionId, title, clashes }) => (
            <li key={sessionId}>
              {plainText(title, language)} – {clashes.map((clash) => plainText(clash.title, language)).join('; ')}
            </li>
          ))}
        </ul>
      ),
    },
  ];
  return (
    <section aria-labelledby="sign-up-clashes">
      <h3 id="sign-up-clashes">
        <Plural
          value={query.data.people}
          one="# person signed up for a session that meets what they are at in this group"
          other="# people signed up for a session that meets what they are at in this group"
        />
      </h3>
      <p className={classes.note}>
        <Trans>
          They can give up one of the two. Each is told so on the own page once the division is put in force.
        </Trans>
      </p>
      <DataTable
        label={t`At two places at one time`}
        columns={columns}
        query={query}
        rowKey={({ registrationId }) => registrationId}
        empty={<EmptyState title={<Trans>Nobody else</Trans>} />}
      />
    </section>
  );
}
