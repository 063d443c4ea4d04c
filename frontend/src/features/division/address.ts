import { useCallback, useMemo } from 'react';
import { choiceParam, textParam, withParams } from '@/lib/search-params';
import { useAddressParams } from '@/ui/use-address-params';

export const views = ['result', 'people', 'compare', 'locks', 'companions'] as const;
export type View = (typeof views)[number];

export const regionOrders = ['name', 'people', 'away'] as const;
export type RegionOrder = (typeof regionOrders)[number];

/** Everything that the page shows is in its address: it can be sent to a colleague, and the back button works. */
export function readAddress(params: URLSearchParams) {
  return {
    division: textParam(params, 'division'),
    view: choiceParam(params, 'view', views) ?? 'result',
    group: textParam(params, 'group'),
    region: textParam(params, 'region'),
    choice: textParam(params, 'choice'),
    q: textParam(params, 'q'),
    after: textParam(params, 'after'),
    /** The registration whose explanation is open. */
    person: textParam(params, 'person'),
    /** The division to compare with. */
    with: textParam(params, 'with'),
    run: params.has('run'),
    regionOrder: choiceParam(params, 'order', regionOrders) ?? 'name',
  };
}

type Changes = Record<string, string | undefined | null>;

export function useAddress() {
  const { params, change } = useAddressParams();
  const address = useMemo(() => readAddress(params), [params]);
  /** Where a link leads: this page with something else shown. */
  const to = useCallback((changes: Changes) => ({ search: `?${withParams(params, changes)}` }), [params]);
  const go = useCallback((changes: Changes, replace = false) => change(changes, { replace }), [change]);
  return { address, to, go };
}

/** The people of one cell of a table: all other filters are taken off. */
export function peopleFilter(filter: { group?: string; region?: string; choice?: string | number }): Changes {
  return {
    view: 'people',
    group: filter.group,
    region: filter.region,
    choice: filter.choice === undefined ? undefined : String(filter.choice),
    q: undefined,
    after: undefined,
  };
}
