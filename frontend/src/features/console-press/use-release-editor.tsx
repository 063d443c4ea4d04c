import { Trans } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { type ComponentProps, useEffect, useState } from 'react';
import { type PressRelease, updatePressRelease } from '@/api/client';
import { getPressReleaseOptions } from '@/api/client/@tanstack/react-query.gen';
import { ifMatch } from '@/api/headers';
import { isProblem } from '@/lib/problem';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { toast } from '@/ui/toast';
import { useLatest } from '@/ui/use-latest';
import { ClashNote } from './merging/clash-note';
import { mergeReleases } from './merging/merge-releases';
import { releaseQuery, showsRelease } from './press-query';
import { type ReleaseValues, releaseValues, toWriteRelease } from './release-values';

const snapshot = (release: PressRelease) => ({ values: releaseValues(release), revision: release.revision });

/**
 * The release while it is written: a form over what the service holds. What others change is taken in beside what is
 * typed here; where both have changed one text, saving asks whose is to stand.
 */
export function useReleaseEditor(release: PressRelease) {
  const { id: releaseId, seminarId } = release;
  const path = { seminarId, releaseId };
  const queryClient = useQueryClient();
  const [filled, setFilled] = useState(release);
  const base = release.revision === filled.revision ? release : filled;
  const [clash, setClash] = useState<ComponentProps<typeof ClashNote>>();
  const controller: ReleaseForm = useSaveForm<ReleaseValues, PressRelease>({
    initial: snapshot(release),
    save: (values, revision) => saveOver(clash?.theirs.revision === revision ? clash.theirs : base, values),
    reload:
      clash &&
      (async () => {
        setFilled(clash.theirs);
        setClash(undefined);
        return { ...snapshot(clash.theirs), typed: merged(clash.theirs, { prefer: 'theirs' }).values };
      }),
    conflictNote: clash && <ClashNote {...clash} />,
    onSaved: (saved, sent) => {
      take(saved, sent);
      toast(<Trans>Saved.</Trans>);
    },
  });
  const { form, saving } = controller;
  const merged = (
    theirs: PressRelease,
    { since = form.getInitialValues(), mine = form.getValues(), prefer }: Merging = {},
  ) => mergeReleases({ base: since, mine, theirs: releaseValues(theirs) }, prefer);
  const saveOver = async (theirs: PressRelease, values: ReleaseValues): Promise<PressRelease> => {
    const body = toWriteRelease(merged(theirs, { mine: values }).values, theirs.sections);
    try {
      return (await updatePressRelease({ path, body, headers: ifMatch(theirs) })).data;
    } catch (problem) {
      if (!isProblem(problem, 'stale-revision')) throw problem;
      const fresh = await queryClient.fetchQuery({ ...getPressReleaseOptions({ path }), staleTime: 0 });
      const { clashes } = merged(fresh, { mine: values });
      if (clashes.length === 0) return saveOver(fresh, values);
      setClash({ theirs: fresh, mine: values, clashes });
      throw problem;
    }
  };
  const stand = (fresh: PressRelease, since?: ReleaseValues) => {
    setFilled(fresh);
    setClash(undefined);
    controller.standOn({ ...snapshot(fresh), typed: merged(fresh, { since }).values });
  };
  /** Shows what the service has just answered, with what was typed since it was asked. */
  const take = (fresh: PressRelease, since?: ReleaseValues) => {
    queryClient.setQueryData(releaseQuery(seminarId).queryKey, { items: [fresh], next: null });
    stand(fresh, since);
    void queryClient.invalidateQueries(showsRelease);
  };
  const latest = useLatest({ base, stand, merged });
  useEffect(() => {
    const now = latest.current;
    if (saving || release.revision <= now.base.revision) return;
    if (now.merged(release).clashes.length === 0) now.stand(release);
  }, [release, saving, latest]);
  return {
    controller,
    /** The release that the form was filled from. */
    base,
    take,
    unsaved: form.isDirty(),
    /** Somebody else has changed the same text; once the choice is asked for, that says it all. */
    overtaken: release.revision > base.revision && !saving && !controller.conflict,
  };
}

type ReleaseForm = ReturnType<typeof useSaveForm<ReleaseValues, PressRelease>>;

interface Merging {
  /** What both began with. */
  since?: ReleaseValues;
  mine?: ReleaseValues;
  prefer?: 'mine' | 'theirs';
}
