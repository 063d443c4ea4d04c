import { useSearchParams } from 'react-router';
import { textParam, withParams } from '@/lib/search-params';

/** Which registration is open beside the list, and whether it is being changed: part of the address, like the list. */
export function usePanelAddress() {
  const [params, setParams] = useSearchParams();
  const go = (changes: Record<string, string | null>) =>
    setParams((current) => withParams(current, changes), { preventScrollReset: true });
  const to = (changes: Record<string, string | null>) => ({ search: `?${withParams(params, changes)}` });
  return {
    openId: textParam(params, 'open'),
    isEditing: params.has('edit'),
    isNew: params.has('new'),
    linkTo: (id: string) => to({ open: id, edit: null, new: null }),
    show: (id: string) => go({ open: id, edit: null, new: null }),
    edit: () => go({ edit: '1' }),
    stopEditing: () => go({ edit: null }),
    startNew: () => go({ new: '1', open: null, edit: null }),
    close: () => go({ open: null, edit: null, new: null }),
  };
}
