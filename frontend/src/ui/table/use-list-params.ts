import { useSearchParams } from 'react-router';
import { withParams } from '@/lib/search-params';

type Changes = Parameters<typeof withParams>[1];

/** What a list shows is its address: filters, order and page can be bookmarked, sent and gone back to. */
export function useListParams() {
  const [params, setParams] = useSearchParams();
  return {
    params,
    /** Another filter or order starts from the first page again. */
    change: (changes: Changes) =>
      setParams(withParams(params, { after: null, ...changes }), { replace: true, preventScrollReset: true }),
    turnTo: (cursor: string | null) => setParams(withParams(params, { after: cursor })),
  };
}
