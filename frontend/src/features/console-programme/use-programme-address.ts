import { choiceParam, textParam, withParams } from '@/lib/search-params';
import { useAddressParams } from '@/ui/use-address-params';

export const views = ['list', 'places', 'routes'] as const;
export type View = (typeof views)[number];

interface Changes {
  view?: View;
  day?: string;
  column?: string;
  hours?: 'all' | null;
  open?: string | null;
  clashes?: 'open' | null;
}

/** What of the programme is looked at, and how: all of it is part of the address. */
export function useProgrammeAddress() {
  const { params, change } = useAddressParams();
  const told = ({ view, ...changes }: Changes) => ({
    ...changes,
    ...(view && { view: view === 'list' ? null : view, open: null }),
  });
  return {
    view: choiceParam(params, 'view', views) ?? 'list',
    day: textParam(params, 'day'),
    /** The one column that a phone has room for. */
    column: params.get('column') ?? undefined,
    wholeDay: params.get('hours') === 'all',
    clashesOpen: params.get('clashes') === 'open',
    openId: textParam(params, 'open'),
    to: (changes: Changes) => ({ search: `?${withParams(params, told(changes))}` }),
    go: (changes: Changes) => change(told(changes)),
    open: (id: string) => change({ open: id }),
    close: () => change({ open: null }),
  };
}
