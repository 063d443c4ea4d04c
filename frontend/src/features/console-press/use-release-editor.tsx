import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type PressRelease, updatePressRelease } from '@/api/client';
import { getPressReleaseOptions } from '@/api/client/@tanstack/react-query.gen';
import { ifMatch } from '@/api/headers';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { toast } from '@/ui/toast';
import { useLatest } from '@/ui/use-latest';
import { releaseQuery, showsRelease } from './press-query';
import { type ReleaseValues, releaseValues, toWriteRelease } from './release-values';

const snapshot = (release: PressRelease) => ({ values: releaseValues(release), revision: release.revision });

/**
 * The release while it is written: a form over what the service holds. What others change is taken in as long as
 * nothing here is unsaved; after that, saving asks whose is to stand.
 */
export function useReleaseEditor(release: PressRelease) {
  const { id: releaseId, seminarId } = release;
  const path = { seminarId, releaseId };
  const queryClient = useQueryClient();
  const [base, setBase] = useState(release);
  // Asked for in the middle of saving, before the page is drawn anew.
  const standing = useRef(release);
  const stand = (fresh: PressRelease) => {
    standing.current = fresh;
    setBase(fresh);
  };
  const controller = useSaveForm<ReleaseValues, PressRelease>({
    initial: snapshot(release),
    save: async (values, revision) => {
      const body = toWriteRelease(values, standing.current.sections);
      const { data } = await updatePressRelease({ path, body, headers: ifMatch({ revision }) });
      return data;
    },
    reload: async () => {
      const fresh = await queryClient.fetchQuery({ ...getPressReleaseOptions({ path }), staleTime: 0 });
      stand(fresh);
      return snapshot(fresh);
    },
    onSaved: (saved) => {
      take(saved);
      toast(<Trans>Saved.</Trans>);
    },
  });
  /** Shows what the service has just answered. */
  const take = (fresh: PressRelease) => {
    queryClient.setQueryData(releaseQuery(seminarId).queryKey, { items: [fresh], next: null });
    stand(fresh);
    controller.standOn(snapshot(fresh));
    void queryClient.invalidateQueries(showsRelease);
  };
  const latest = useLatest({ controller, base, stand });
  useEffect(() => {
    const { controller: now, base: shown, stand: standNow } = latest.current;
    if (release === shown || now.wouldLose()) return;
    standNow(release);
    if (release.revision !== shown.revision) now.standOn(snapshot(release));
  }, [release, latest]);
  return {
    controller,
    /** The release that the form was filled from. */
    base,
    take,
    unsaved: controller.form.isDirty(),
    /** Somebody else has changed it while something here is unsaved. */
    overtaken: release.revision > base.revision,
  };
}
