import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { useDebouncedValue } from '@mantine/hooks';
import { useState } from 'react';
import { getOrganizationOptions, listOrganizationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { useLanguage } from '../use-language';

/** Organizations to choose from: those that the service finds for what is typed, and those chosen already. */
export function useOrganizationChoices(chosen: readonly string[]) {
  const language = useLanguage();
  const [search, setSearch] = useState('');
  const [settled] = useDebouncedValue(search, 250);
  const found = useQuery({
    ...listOrganizationsOptions({ query: { q: settled.trim() || undefined, sort: 'name', limit: 50 } }),
    placeholderData: keepPreviousData,
  });
  const listed = found.data?.items ?? [];
  const missing = found.isPending ? [] : chosen.filter((id) => id && !listed.some((one) => one.id === id));
  const fetched = useQueries({
    queries: missing.map((organizationId) => getOrganizationOptions({ path: { organizationId } })),
    combine: (results) => results.flatMap((result) => result.data ?? []),
  });
  const choices = [...fetched, ...listed].map(({ id, name }) => ({ value: id, label: plainText(name, language) }));
  return { choices, search, setSearch, searching: found.isFetching };
}
