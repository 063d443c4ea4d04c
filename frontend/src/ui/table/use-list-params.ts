import type { withParams } from '@/lib/search-params';
import { useAddressParams } from '../use-address-params';

type Changes = Parameters<typeof withParams>[1];

/** What a list shows is its address: filters, order and page can be bookmarked, sent and gone back to. */
export function useListParams() {
  const { params, change } = useAddressParams();
  return {
    params,
    /** Another filter or order starts from the first page again. */
    change: (changes: Changes) => change({ after: null, ...changes }, { replace: true }),
    turnTo: (cursor: string | null) => change({ after: cursor }, { preventScrollReset: false }),
  };
}
