import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { listMailingsOptions } from '@/api/client/@tanstack/react-query.gen';
import { beginning, plainText } from '@/lib/localized';
import { messageKindWords, messageStateWords } from '@/lib/words';
import { ChoiceFilter, ListFilters } from '@/ui/table/list-filters';
import { useListParams } from '@/ui/table/use-list-params';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';

const names = ['state', 'kind', 'mailingId'] as const;

export function OutboxFilters() {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId } = useSeminar();
  const { params, change } = useListParams();
  const { data } = useQuery(listMailingsOptions({ path: { seminarId }, query: { limit: 100 } }));
  const mailings = (data?.items ?? []).filter(({ state }) => state !== 'DRAFT');
  const choices = (words: Record<string, string>) => Object.entries(words).map(([value, label]) => ({ value, label }));
  return (
    <ListFilters>
      <ChoiceFilter name="state" label={t`State`} all={t`All states`} choices={choices(messageStateWords())} />
      <ChoiceFilter name="kind" label={t`Occasion`} all={t`All occasions`} choices={choices(messageKindWords())} />
      {mailings.length > 0 && (
        <ChoiceFilter
          name="mailingId"
          label={t`Letter to many`}
          all={t`All letters`}
          choices={mailings.map(({ id, subject }) => ({
            value: id,
            label: beginning(plainText(subject, language), 60),
          }))}
        />
      )}
      {names.some((name) => params.has(name)) && (
        <Button variant="subtle" onClick={() => change(Object.fromEntries(names.map((name) => [name, null])))}>
          <Trans>Clear filters</Trans>
        </Button>
      )}
    </ListFilters>
  );
}
