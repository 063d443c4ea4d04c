import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { adoptTimetable, deleteTimetable, type Timetable, undoTimetableAdoption } from '@/api/client';
import { ifMatch, useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { toast } from '@/ui/toast';

interface TimetableActionsProps {
  timetable: Timetable;
  onDiscarded: () => void;
}

/** What can be done with a timetable that is there: put it in force, take that back, or discard it. */
export function TimetableActions({ timetable, onDiscarded }: TimetableActionsProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const [asked, setAsked] = useState<'adopt' | 'undo' | 'discard'>();
  const path = { seminarId: timetable.seminarId, timetableId: timetable.id };
  const refresh = () =>
    queryClient.invalidateQueries(
      operations(
        'listTimetables',
        'getTimetableViolations',
        'getProgrammeTimetable',
        'getDraftChanges',
        'getProgramme',
        'listHistory',
      ),
    );
  const act = useMutation({
    mutationFn: async (what: 'adopt' | 'undo' | 'discard') => {
      if (what === 'discard') await deleteTimetable({ path, headers: ifMatch(timetable) });
      else
        await once([what, timetable.id, timetable.revision], (key) =>
          (what === 'adopt' ? adoptTimetable : undoTimetableAdoption)({
            path,
            headers: { ...ifMatch(timetable), ...key },
          }),
        );
    },
    onSuccess: (_, what) => {
      setAsked(undefined);
      if (what === 'discard') onDiscarded();
      else if (what === 'adopt') toast(<Trans>In force. Publish the programme, and everybody sees it.</Trans>);
    },
    onSettled: refresh,
  });
  const close = () => {
    act.reset();
    setAsked(undefined);
  };
  const problem = act.error && <Notice tone="danger" title={problemWords(act.error)} />;
  const dialog = { busy: act.isPending, onClose: close };
  return (
    <>
      {timetable.state === 'PROPOSED' && (
        <Button onClick={() => setAsked('adopt')} disabled={timetable.broken > 0}>
          <Trans>Put in force</Trans>
        </Button>
      )}
      {timetable.state === 'ADOPTED' && (
        <Button variant="default" onClick={() => setAsked('undo')}>
          <Trans>Take out of force</Trans>
        </Button>
      )}
      {timetable.state !== 'ADOPTED' && timetable.state !== 'SUPERSEDED' && (
        <Button variant="default" onClick={() => setAsked('discard')}>
          <Trans>Discard</Trans>
        </Button>
      )}
      <ConfirmDialog
        {...dialog}
        opened={asked === 'adopt'}
        title={t`Put this timetable in force?`}
        confirm={<Trans>Put in force</Trans>}
        onConfirm={() => act.mutate('adopt')}
      >
        {problem}
        <Trans>
          Its visits become part of the programme's draft. When the programme is published, each group sees its times,
          and whoever is at another time or place than before is told once.
        </Trans>
      </ConfirmDialog>
      <ConfirmDialog
        {...dialog}
        opened={asked === 'undo'}
        title={t`Take this timetable out of force?`}
        confirm={<Trans>Take out of force</Trans>}
        danger
        onConfirm={() => act.mutate('undo')}
      >
        {problem}
        <Trans>
          The visits of the timetable that was in force before come back into the draft; where there was none, the draft
          has no visits. What is published stays until it is published anew.
        </Trans>
      </ConfirmDialog>
      <ConfirmDialog
        {...dialog}
        opened={asked === 'discard'}
        title={t`Discard this timetable?`}
        confirm={<Trans>Discard</Trans>}
        danger
        onConfirm={() => act.mutate('discard')}
      >
        {problem}
        <Trans>It is deleted for the whole team, with its pins. Nobody's visits change.</Trans>
      </ConfirmDialog>
    </>
  );
}
