import { useCallback, useMemo } from 'react';
import { choiceParam, textParam, withParams } from '@/lib/search-params';
import { useAddressParams } from '@/ui/use-address-params';

export const views = ['groups', 'hosts', 'figures'] as const;
export type View = (typeof views)[number];

type Changes = Record<string, string | undefined>;

/** Everything that the page shows is in its address: it can be sent to a colleague, and the back button works. */
export function useAddress() {
  const { params, change } = useAddressParams();
  const address = useMemo(
    () => ({
      timetable: textParam(params, 'timetable'),
      view: choiceParam(params, 'view', views) ?? 'groups',
      /** The visit that is open beside the chart. */
      visit: textParam(params, 'visit'),
      run: params.has('run'),
    }),
    [params],
  );
  const to = useCallback((changes: Changes) => ({ search: `?${withParams(params, changes)}` }), [params]);
  const go = useCallback((changes: Changes, replace = false) => change(changes, { replace }), [change]);
  return { address, to, go };
}
