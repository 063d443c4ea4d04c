import { useCallback } from 'react';
import { type Location, type NavigateOptions, useLocation, useSearchParams } from 'react-router';
import { withParams } from '@/lib/search-params';

type Changes = Parameters<typeof withParams>[1];

/** What each shown address is on its way to become: the router tells of a change only when the page is there. */
const awaited = new WeakMap<Location, URLSearchParams>();

/** The search parameters of the page. Two changes in quick succession are both kept, whichever components make them. */
export function useAddressParams() {
  const location = useLocation();
  const [params, setParams] = useSearchParams();
  const change = useCallback(
    (changes: Changes, options?: NavigateOptions) => {
      const next = withParams(awaited.get(location) ?? params, changes);
      awaited.set(location, next);
      setParams(next, { preventScrollReset: true, ...options });
    },
    [location, params, setParams],
  );
  return { params, change };
}
