import { useQuery } from '@tanstack/react-query';
import type { Quota } from '@/api/client';
import { listRoutesOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { routeName } from '@/lib/words';
import { allSessionsOptions } from '@/ui/all-sessions';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import { ALL } from './places-queries';

/** Whom a quota counts, in words. */
export function useWhom() {
  const language = useLanguage();
  const { id: seminarId, startsOn, categories } = useSeminar();
  const regions = useRegions(startsOn);
  const path = { seminarId };
  const routes = useQuery(listRoutesOptions({ path, query: ALL }));
  const sessions = useQuery(allSessionsOptions(path));
  const categoryName = (code: string) =>
    plainText(categories.find((category) => category.code === code)?.name, language) || code;
  const nameOfRoute = (id: string) => {
    const route = routes.data?.items.find((one) => one.id === id);
    return route ? routeName(route, language) : '…';
  };
  const nameOfSession = (id: string) => plainText(sessions.data?.find((one) => one.id === id)?.title, language) || '…';
  return ({ regionCodes, categoryCodes, routeIds, sessionIds }: Quota): string =>
    [
      regionCodes.map((code) => regions.nameOf(code)),
      categoryCodes.map(categoryName),
      routeIds.map(nameOfRoute),
      sessionIds.map(nameOfSession),
    ]
      .filter((names) => names.length > 0)
      .map((names) => names.join(', '))
      .join(' · ');
}
