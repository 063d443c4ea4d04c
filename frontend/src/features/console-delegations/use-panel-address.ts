import { textParam, withParams } from '@/lib/search-params';
import { useAddressParams } from '@/ui/use-address-params';

/** What of the address opens the panel, so that going back closes it. */
export const panelParams = ['open', 'new', 'edit', 'replace'];

/** Which delegation is open beside the list, and whether it or one of its people is being changed. */
export function usePanelAddress() {
  const { params, change } = useAddressParams();
  return {
    openId: textParam(params, 'open'),
    isNew: params.has('new'),
    isEditing: params.has('edit'),
    /** Instead of whom somebody else is to come. */
    replaceId: textParam(params, 'replace'),
    linkTo: (id: string) => ({ search: `?${withParams(params, { open: id, new: null, edit: null, replace: null })}` }),
    show: (id: string) => change({ open: id, new: null, edit: null, replace: null }),
    edit: () => change({ edit: '1' }),
    stopEditing: () => change({ edit: null }),
    replace: (id: string) => change({ replace: id }),
    stopReplacing: () => change({ replace: null }),
    startNew: () => change({ new: '1', open: null, edit: null, replace: null }),
    close: () => change({ open: null, new: null, edit: null, replace: null }),
  };
}
