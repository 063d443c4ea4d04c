import { textParam, withParams } from '@/lib/search-params';
import { useAddressParams } from '@/ui/use-address-params';

/** What of the address opens the panel, so that going back closes it. */
export const panelParams = ['open', 'new', 'edit'];

/** Which delegation is open beside the list, and whether it is being changed. */
export function usePanelAddress() {
  const { params, change } = useAddressParams();
  return {
    openId: textParam(params, 'open'),
    isNew: params.has('new'),
    isEditing: params.has('edit'),
    linkTo: (id: string) => ({ search: `?${withParams(params, { open: id, new: null, edit: null })}` }),
    show: (id: string) => change({ open: id, new: null, edit: null }),
    edit: () => change({ edit: '1' }),
    stopEditing: () => change({ edit: null }),
    startNew: () => change({ new: '1', open: null, edit: null }),
    close: () => change({ open: null, new: null, edit: null }),
  };
}
