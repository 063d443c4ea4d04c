import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Seminar } from '@/api/client';
import { getSeminarQueryKey } from '@/api/client/@tanstack/react-query.gen';
import { moveSeminar } from '@/api/client/sdk.gen';
import { ifMatch, useIdempotency } from '@/api/headers';
import { operations } from '@/api/pages';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { lifecycleWords } from '@/lib/words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { moveTo, way } from './lifecycle-moves';
import classes from './lifecycle-panel.module.css';

type Lifecycle = Seminar['lifecycle'];

/** Where a seminar is in its life, and the steps that lead on from there. */
export function LifecyclePanel() {
  const seminar = useSeminar();
  const { mayChange } = useSeminarAccess();
  const [chosen, setChosen] = useState<Lifecycle>();
  return (
    <section className={classes.panel} aria-labelledby="lifecycle">
      <h2 id="lifecycle">
        <Trans>Life of the seminar</Trans>
      </h2>
      <Way lifecycle={seminar.lifecycle} />
      {mayChange('seminars:write') && seminar.nextLifecycles.length > 0 && (
        <div className={classes.moves}>
          {seminar.nextLifecycles.map((to, index) => (
            <Button key={to} variant={index === 0 ? 'filled' : 'default'} onClick={() => setChosen(to)}>
              {moveTo(to, seminar.lifecycle).name}
            </Button>
          ))}
        </div>
      )}
      {chosen && <MoveDialog to={chosen} onClose={() => setChosen(undefined)} />}
    </section>
  );
}

function Way({ lifecycle }: { lifecycle: Lifecycle }) {
  const { t } = useLingui();
  const words = lifecycleWords();
  if (lifecycle === 'CANCELLED') return <Notice tone="danger" title={words.CANCELLED} />;
  const reached = way.indexOf(lifecycle);
  return (
    <ol className={classes.way} aria-label={t`Steps of the seminar`}>
      {way.map((step, index) => (
        <li
          key={step}
          className={classes.step}
          data-passed={index < reached || undefined}
          aria-current={index === reached ? 'step' : undefined}
        >
          <span>{words[step]}</span>
        </li>
      ))}
    </ol>
  );
}

function MoveDialog({ to, onClose }: { to: Lifecycle; onClose: () => void }) {
  const seminar = useSeminar();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const showsSeminars = operations('getSeminar', 'listSeminars', 'getProgramme');
  const move = useMutation({
    mutationFn: async () => {
      const body = { to };
      const { data } = await once({ ...body, revision: seminar.revision }, (key) =>
        moveSeminar({ path: { seminarId: seminar.id }, body, headers: { ...ifMatch(seminar), ...key } }),
      );
      return data;
    },
    onSuccess: (moved) => {
      queryClient.setQueryData(getSeminarQueryKey({ path: { seminarId: seminar.id } }), moved);
      void queryClient.invalidateQueries(showsSeminars);
      onClose();
    },
    // What stands in the way may be that somebody else has moved it: the steps are drawn anew.
    onError: () => void queryClient.invalidateQueries(showsSeminars),
  });
  const { name, consequence, danger } = moveTo(to, seminar.lifecycle);
  return (
    <ConfirmDialog
      opened
      title={name}
      confirm={name}
      danger={danger}
      busy={move.isPending}
      onConfirm={() => move.mutate()}
      onClose={onClose}
    >
      {consequence}
      {move.error && (
        <Notice tone="danger" title={problemWords(move.error)}>
          {isProblem(move.error, 'stale-revision') && (
            <Trans>The newest state is loaded now. Look at it and decide again.</Trans>
          )}
        </Notice>
      )}
    </ConfirmDialog>
  );
}
