import { useAddressParams } from '@/ui/use-address-params';

export type Shown = number | 'draft';

/** Which version the page shows, and which other one it is held against: both stand in the address. */
export function useVersionAddress(newest: number) {
  const { params, change } = useAddressParams();
  const other = shownIn(params.get('with'));
  return {
    shown: numberIn(params.get('version')) ?? newest,
    other,
    show: (version: number) => change({ version: String(version) }),
    holdAgainst: (wanted: Shown | undefined) => change({ with: wanted === undefined ? null : String(wanted) }),
    /** The search of the address that shows a version alone. */
    to: (version: number) => `?version=${version}`,
  };
}

function numberIn(text: string | null): number | undefined {
  return text && /^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined;
}

function shownIn(text: string | null): Shown | undefined {
  return text === 'draft' ? 'draft' : numberIn(text);
}
