import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Seminar } from '@/api/client';
import { formatDays } from '@/lib/time';
import { levelWords, lifecycleWords } from '@/lib/words';
import { ConsolePage } from '@/ui/console-page';
import { PlusIcon } from '@/ui/icons';
import { LifecycleBadge } from '@/ui/lifecycle-badge';
import { LocalText } from '@/ui/local-text';
import { EmptyState } from '@/ui/states';
import { type Column, DataTable } from '@/ui/table/data-table';
import { ChoiceFilter, ListFilters, SearchFilter } from '@/ui/table/list-filters';
import { useListParams } from '@/ui/table/use-list-params';
import { useLanguage } from '@/ui/use-language';
import { useMe } from '@/ui/use-me';
import { lifecycles, seminarsQuery } from './seminars-query';

export function SeminarListPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { may } = useMe();
  const { params } = useListParams();
  const levels = levelWords();
  const words = lifecycleWords();
  const query = useQuery({ ...seminarsQuery(params), placeholderData: keepPreviousData });
  const columns: Column<Seminar>[] = [
    {
      key: 'title',
      header: <Trans>Title</Trans>,
      sort: 'title',
      cell: (seminar) => (
        <Link to={seminar.id}>
          <LocalText value={seminar.title} />
        </Link>
      ),
    },
    {
      key: 'days',
      header: <Trans>Days</Trans>,
      sort: 'startsOn',
      cell: ({ startsOn, endsOn }) => formatDays(startsOn, endsOn, language),
    },
    {
      key: 'lifecycle',
      header: <Trans>State</Trans>,
      cell: ({ lifecycle }) => <LifecycleBadge lifecycle={lifecycle} />,
    },
    { key: 'level', header: <Trans>Level</Trans>, secondary: true, cell: ({ level }) => levels[level] },
  ];
  const create = may('seminars:write') && (
    <Button component={Link} to="new" leftSection={<PlusIcon />}>
      <Trans>New seminar</Trans>
    </Button>
  );
  const filtered = ['q', 'lifecycle', 'mine'].some((name) => params.has(name));
  return (
    <ConsolePage title={t`Seminars`} actions={create}>
      <ListFilters>
        <SearchFilter label={t`Search by title`} />
        <ChoiceFilter
          name="lifecycle"
          label={t`State`}
          all={t`All states`}
          choices={lifecycles.map((value) => ({ value, label: words[value] }))}
        />
        <ChoiceFilter
          name="mine"
          label={t`Team`}
          all={t`All that I may see`}
          choices={[{ value: 'true', label: t`Only of my teams` }]}
        />
      </ListFilters>
      <DataTable
        label={t`Seminars`}
        columns={columns}
        query={query}
        rowKey={({ id }) => id}
        defaultSort="-startsOn"
        empty={
          filtered ? (
            <EmptyState title={<Trans>Nothing fits these filters</Trans>} />
          ) : (
            <EmptyState title={<Trans>No seminar yet</Trans>} action={create} />
          )
        }
      />
    </ConsolePage>
  );
}
