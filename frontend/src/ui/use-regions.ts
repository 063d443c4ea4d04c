import { useQuery } from '@tanstack/react-query';
import { listRegionsOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { compareText } from '@/lib/order';
import { useLanguage } from './use-language';

/** The regions as they were on a day (today where none is said), in the order of the alphabet, and a name by code. */
export function useRegions(on?: string) {
  const language = useLanguage();
  const compare = compareText(language);
  const { data } = useQuery({ ...listRegionsOptions({ query: { on } }), staleTime: Number.POSITIVE_INFINITY });
  const choices = (data?.items ?? [])
    .map(({ code, name }) => ({ value: code, label: plainText(name, language) }))
    .toSorted((a, b) => compare(a.label, b.label));
  return {
    choices,
    nameOf: (code: string | null | undefined) => choices.find(({ value }) => value === code)?.label ?? code ?? '',
  };
}
