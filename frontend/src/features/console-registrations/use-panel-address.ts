import { textParam, withParams } from '@/lib/search-params';
import { useAddressParams } from '@/ui/use-address-params';

/** What of the address opens the panel, so that going back closes it. */
export const panelParams = ['open', 'new', 'edit'];

/** Which registration is open beside the list, and whether it is being changed: part of the address, like the list. */
export function usePanelAddress() {
  const { params, change } = useAddressParams();
  const to = (changes: Record<string, string | null>) => ({ search: `?${withParams(params, changes)}` });
  return {
    openId: textParam(params, 'open'),
    isEditing: params.has('edit'),
    isNew: params.has('new'),
    linkTo: (id: string) => to({ open: id, edit: null, new: null }),
    show: (id: string) => change({ open: id, edit: null, new: null }),
    edit: () => change({ edit: '1' }),
    stopEditing: () => change({ edit: null }),
    startNew: () => change({ new: '1', open: null, edit: null }),
    close: () => change({ open: null, edit: null, new: null }),
  };
}
