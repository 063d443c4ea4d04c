import { useLingui } from '@lingui/react/macro';
import { MultiSelect, NativeSelect, Select, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { RegistrationFilter } from '@/api/client';
import { isLanguage, languageNames, languages } from '@/lib/languages';
import { plainText } from '@/lib/localized';
import { groupName, registrationStatusWords, routeName } from '@/lib/words';
import { allSessionsOptions } from '@/ui/all-sessions';
import { useSeminarParts } from '@/ui/seminar-parts';
import { useDelegations } from '@/ui/use-delegations';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import classes from './filter-fields.module.css';

interface FilterFieldsProps {
  value: RegistrationFilter;
  onChange: (filter: RegistrationFilter) => void;
}

/** Whom a letter is for: the filters of the list of people. What is left empty limits nothing. */
export function FilterFields({ value, onChange }: FilterFieldsProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { id: seminarId, startsOn, categories } = useSeminar();
  const { parts } = useSeminarParts(seminarId);
  const regions = useRegions(startsOn);
  const delegations = useDelegations();
  const { data: sessions = [] } = useQuery(allSessionsOptions({ seminarId }));
  const signUps = sessions.filter(({ id, signUp }) => signUp || id === value.sessionId);
  const several = (name: 'status' | 'region' | 'category' | 'groupId') => ({
    value: value[name] ?? [],
    onChange: (chosen: string[]) => onChange({ ...value, [name]: chosen.length > 0 ? chosen : undefined }),
    clearable: true,
    hidePickedOptions: true,
  });
  return (
    <div className={classes.fields}>
      <MultiSelect
        {...several('status')}
        label={t`Status`}
        placeholder={value.status?.length ? undefined : t`Any, the withdrawn included`}
        data={Object.entries(registrationStatusWords()).map(([code, label]) => ({ value: code, label }))}
      />
      <MultiSelect
        {...several('region')}
        label={t`Region`}
        placeholder={value.region?.length ? undefined : t`All regions`}
        data={regions.choices}
        searchable
      />
      {categories.length > 0 && (
        <MultiSelect
          {...several('category')}
          label={t`Category`}
          placeholder={value.category?.length ? undefined : t`All categories`}
          data={categories.map(({ code, name }) => ({ value: code, label: plainText(name, language) }))}
        />
      )}
      <MultiSelect
        {...several('groupId')}
        label={t`Group`}
        placeholder={value.groupId?.length ? undefined : t`All groups`}
        data={[
          { value: 'none', label: t`Without a group` },
          ...(parts?.groups ?? []).map((group) => ({ value: group.id, label: groupName(group, language) })),
        ]}
      />
      <NativeSelect
        label={t`First choice`}
        value={value.firstChoice ?? ''}
        data={[
          { value: '', label: t`Any route` },
          ...(parts?.routes ?? []).map((route) => ({ value: route.id, label: routeName(route, language) })),
        ]}
        onChange={({ currentTarget }) => onChange({ ...value, firstChoice: currentTarget.value || undefined })}
      />
      <NativeSelect
        label={t`Language of letters`}
        value={value.language ?? ''}
        data={[
          { value: '', label: t`All languages` },
          ...languages.map((each) => ({ value: each, label: languageNames[each] })),
        ]}
        onChange={({ currentTarget: { value: chosen } }) =>
          onChange({ ...value, language: isLanguage(chosen) ? chosen : undefined })
        }
      />
      {(delegations.choices.length > 0 || value.delegationId) && (
        <Select
          label={t`Delegation`}
          placeholder={t`All delegations`}
          value={value.delegationId ?? null}
          onChange={(chosen) => onChange({ ...value, delegationId: chosen ?? undefined })}
          data={delegations.choices}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t`Choose none` }}
          nothingFoundMessage={t`Nothing found`}
        />
      )}
      {(signUps.length > 0 || value.sessionId) && (
        <Select
          label={t`Session signed up for`}
          placeholder={t`Any session`}
          value={value.sessionId ?? null}
          onChange={(chosen) => onChange({ ...value, sessionId: chosen ?? undefined })}
          data={signUps.map(({ id, title }) => ({ value: id, label: plainText(title, language) }))}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t`Choose none` }}
          nothingFoundMessage={t`Nothing found`}
        />
      )}
      {(signUps.length > 0 || value.signUpClash !== undefined) && (
        <NativeSelect
          label={t`Places at sessions`}
          value={value.signUpClash ? 'true' : ''}
          data={[
            { value: '', label: t`Any` },
            { value: 'true', label: t`At two places at one time` },
          ]}
          onChange={({ currentTarget }) => onChange({ ...value, signUpClash: currentTarget.value ? true : undefined })}
        />
      )}
      <TextInput
        label={t`Name, e-mail or place of work`}
        maxLength={200}
        value={value.q ?? ''}
        onChange={({ currentTarget }) => onChange({ ...value, q: currentTarget.value || undefined })}
      />
    </div>
  );
}
