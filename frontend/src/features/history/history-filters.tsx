import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listTeamOptions } from '@/api/client/@tanstack/react-query.gen';
import { compareText } from '@/lib/order';
import { resourceWords } from '@/ui/history/resource-words';
import { ChoiceFilter, ListFilters } from '@/ui/table/list-filters';
import { useListParams } from '@/ui/table/use-list-params';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { filterNames } from './history-query';

export function HistoryFilters() {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const { params, change } = useListParams();
  const team = useQuery(listTeamOptions({ path: { seminarId } }));
  const compare = compareText(language);
  const byLabel = (a: { label: string }, b: { label: string }) => compare(a.label, b.label);
  const things = Object.entries(resourceWords()).map(([value, label]) => ({ value, label }));
  const members = (team.data?.items ?? []).map(({ subject, name }) => ({ value: subject, label: name }));
  return (
    <ListFilters>
      <ChoiceFilter
        name="resourceType"
        label={t`What was changed`}
        all={t`Everything`}
        choices={things.toSorted(byLabel)}
      />
      <ChoiceFilter name="actorId" label={t`Who changed it`} all={t`Everybody`} choices={members.toSorted(byLabel)} />
      {filterNames.some((name) => params.has(name)) && (
        <Button variant="subtle" onClick={() => change(Object.fromEntries(filterNames.map((name) => [name, null])))}>
          <Trans>Clear filters</Trans>
        </Button>
      )}
    </ListFilters>
  );
}
