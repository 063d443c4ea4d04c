import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { languageNames, languages } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { groupName, routeName } from '@/lib/words';
import { allSessionsOptions } from '@/ui/all-sessions';
import type { SeminarParts } from '@/ui/seminar-parts';
import { ChoiceFilter, ListFilters, SearchFilter } from '@/ui/table/list-filters';
import { useListParams } from '@/ui/table/use-list-params';
import { useDelegations } from '@/ui/use-delegations';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import { filterNames } from './registration-filter';

export function RegistrationFilters({ parts }: { parts: SeminarParts }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId, startsOn, categories } = useSeminar();
  const { data: sessions = [] } = useQuery({ ...allSessionsOptions({ seminarId }), staleTime: 60_000 });
  const taken = sessions.filter(({ signUp }) => signUp);
  const regions = useRegions(startsOn);
  const delegations = useDelegations();
  const { params, change } = useListParams();
  const filtered = filterNames.some((name) => params.has(name));
  return (
    <ListFilters>
      <SearchFilter label={t`Name, e-mail or place of work`} />
      <ChoiceFilter name="region" label={t`Region`} all={t`All regions`} choices={regions.choices} />
      {categories.length > 0 && (
        <ChoiceFilter
          name="category"
          label={t`Category`}
          all={t`All categories`}
          choices={categories.map(({ code, name }) => ({ value: code, label: plainText(name, language) }))}
        />
      )}
      <ChoiceFilter
        name="groupId"
        label={t`Group`}
        all={t`All groups`}
        choices={[
          { value: 'none', label: t`Without a group` },
          ...parts.groups.map((group) => ({ value: group.id, label: groupName(group, language) })),
        ]}
      />
      <ChoiceFilter
        name="firstChoice"
        label={t`First choice`}
        all={t`Any route`}
        choices={parts.routes.map((route) => ({ value: route.id, label: routeName(route, language) }))}
      />
      {delegations.choices.length > 0 && (
        <ChoiceFilter
          name="delegationId"
          label={t`Delegation`}
          all={t`All delegations`}
          choices={delegations.choices}
        />
      )}
      {taken.length > 0 && (
        <ChoiceFilter
          name="sessionId"
          label={t`Session signed up for`}
          all={t`Any session`}
          choices={taken.map(({ id, title }) => ({ value: id, label: plainText(title, language) }))}
        />
      )}
      {(taken.length > 0 || params.has('signUpClash')) && (
        <ChoiceFilter
          name="signUpClash"
          label={t`Places at sessions`}
          all={t`Any`}
          choices={[{ value: 'true', label: t`At two places at one time` }]}
        />
      )}
      <ChoiceFilter
        name="language"
        label={t`Language of letters`}
        all={t`All languages`}
        choices={languages.map((value) => ({ value, label: languageNames[value] }))}
      />
      {filtered && (
        <Button variant="subtle" onClick={() => change(Object.fromEntries(filterNames.map((name) => [name, null])))}>
          <Trans>Clear filters</Trans>
        </Button>
      )}
    </ListFilters>
  );
}
