import { useQueries } from '@tanstack/react-query';
import { useMemo } from 'react';
import { getOrganizationOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { useLanguage } from '@/ui/use-language';

/** How organizations are called, the shorter name first. The function stays the same while the names do. */
export function useOrganizationNames(ids: Iterable<string | null | undefined>): (id: string) => string {
  const language = useLanguage();
  const wanted = [...new Set(ids)].flatMap((id) => id || []);
  const organizations = useQueries({
    queries: wanted.map((organizationId) => ({
      ...getOrganizationOptions({ path: { organizationId } }),
      staleTime: 5 * 60_000,
    })),
    combine: (results) => results.flatMap(({ data }) => data ?? []),
  });
  return useMemo(() => {
    const names = new Map(
      organizations.map(({ id, name, shortName }) => [id, plainText(shortName, language) || plainText(name, language)]),
    );
    return (id) => names.get(id) ?? '…';
  }, [organizations, language]);
}
