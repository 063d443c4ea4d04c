import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type ProgrammeChanges, publishVersion } from '@/api/client';
import { useIdempotency } from '@/api/headers';
import { compactLocalized } from '@/lib/localized';
import { isProblem } from '@/lib/problem';
import { FormProblem } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { localizedValues } from '@/ui/forms/localized-values';
import { UnsavedGuard } from '@/ui/forms/unsaved-guard';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { useLeaveGuard } from '@/ui/leave-guard';
import { Notice } from '@/ui/notice';
import { SidePanel } from '@/ui/side-panel';
import { ErrorState, LoadingLines } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';
import { useClashes } from '../clashes/use-clashes';
import { useProgrammeAddress } from '../use-programme-address';
import { showsProgramme } from '../use-programme-parts';
import { PartChanges } from './part-changes';
import classes from './publish-panel.module.css';
import { seenDraftOptions } from './seen-draft';

interface PublishPanelProps {
  opened: boolean;
  onClose: () => void;
}

/** Says what publishing changes and whom it tells, before it is done. */
export function PublishPanel({ opened, onClose }: PublishPanelProps) {
  const { t } = useLingui();
  return (
    <SidePanel opened={opened} title={t`Publish the programme`} onClose={onClose}>
      <PublishForm onDone={onClose} />
    </SidePanel>
  );
}

function PublishForm({ onDone }: { onDone: () => void }) {
  const { id: seminarId } = useSeminar();
  const { data, error, refetch } = useQuery(seenDraftOptions(seminarId));
  const reread = async () => (await refetch()).data;
  if (!data && error) return <ErrorState error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingLines lines={[60, 100, 100]} />;
  return <DraftForm draft={data} reread={reread} onDone={onDone} />;
}

type SeenDraft = ProgrammeChanges & { tag: string };

interface DraftFormProps {
  draft: SeenDraft;
  reread: () => Promise<SeenDraft | undefined>;
  onDone: () => void;
}

function DraftForm({ draft, reread, onDone }: DraftFormProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const { id: seminarId } = useSeminar();
  // the list below changes as others work; whoever writes a note may not have noticed
  const [seen, setSeen] = useState(draft.tag);
  const controller = useSaveForm({
    initial: { values: { note: localizedValues(undefined) } },
    save: async ({ note }) => {
      const body = { note: compactLocalized(note) };
      // the same note twice is two publications where something else is published
      try {
        return await once({ ...body, seen }, (key) =>
          publishVersion({ path: { seminarId }, body, headers: { ...key, 'If-Match': seen } }),
        );
      } catch (refusal) {
        if (isProblem(refusal, 'stale-revision')) setSeen((await reread())?.tag ?? seen);
        throw refusal;
      }
    },
    onSaved: () => {
      toast(t`Published.`);
      void queryClient.invalidateQueries(showsProgramme);
      onDone();
    },
  });
  const told = draft.toBeTold ?? 0;
  const note = t`Note for everyone`;
  return (
    <form onSubmit={controller.submit} noValidate className={classes.form} aria-label={t`Publish the programme`}>
      <UnsavedGuard wouldLose={controller.wouldLose} />
      <FormProblem controller={controller} fields={{ note }} />
      {isProblem(controller.problem, 'stale-revision') && (
        <p>
          <Trans>Below is what publishing changes now. Nothing is published yet, and your note is kept.</Trans>
        </p>
      )}
      <p className={classes.told}>
        {told === 0 ? (
          <Trans>Nobody is mailed about it.</Trans>
        ) : (
          <Plural
            value={told}
            one="# registered person whose part has moved or is called off is told by e-mail."
            other="# registered people whose part has moved or is called off are told by e-mail."
          />
        )}
      </p>
      <ClashesStay onDone={onDone} />
      <LocalizedInput name="note" label={note} form={controller.form} long maxLength={2000} />
      <div>
        <Button type="submit" loading={controller.saving}>
          <Trans>Publish</Trans>
        </Button>
      </div>
      <h3>
        <Trans>What changes for everyone</Trans>
      </h3>
      <PartChanges label={t`What changes for everyone`} items={draft.items} />
    </form>
  );
}

/** Clashes keep nobody from publishing, but nobody should publish them unseen. */
function ClashesStay({ onDone }: { onDone: () => void }) {
  const { clashes } = useClashes();
  const { view, go } = useProgrammeAddress();
  const { leave } = useLeaveGuard();
  if (!clashes || clashes.length === 0) return null;
  const show = () => {
    onDone();
    go({ view: view === 'list' ? 'places' : view, clashes: 'open' });
  };
  return (
    <Notice
      tone="warning"
      title={<Plural value={clashes.length} one="# clash stays." other="# clashes stay." />}
      actions={
        <Button variant="default" size="compact-sm" onClick={() => leave(show)}>
          <Trans>Show the clashes</Trans>
        </Button>
      }
    />
  );
}
