import { useEffect } from 'react';
import { useLatest } from '../use-latest';
import type { Snapshot, useSaveForm } from './use-save-form';

type Controller<Values extends object> = Pick<
  ReturnType<typeof useSaveForm<Values, unknown>>,
  'revision' | 'standOn' | 'wouldLose'
>;

/** What somebody else makes of it is shown at once, but never over what is being typed. */
export function useNewer<Values extends object>(controller: Controller<Values>, newest: Snapshot<Values> | undefined) {
  const latest = useLatest({ controller, newest });
  const revision = newest?.revision;
  useEffect(() => {
    const { controller: form, newest: now } = latest.current;
    if (!now || revision === undefined || revision <= form.revision || form.wouldLose()) return;
    form.standOn(now);
  }, [revision, latest]);
}
