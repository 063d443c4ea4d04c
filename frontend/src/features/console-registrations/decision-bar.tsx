import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Registration } from '@/api/client';
import { approveRegistrations, rejectRegistrations } from '@/api/client/sdk.gen';
import { useIdempotency } from '@/api/headers';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import classes from './decision-bar.module.css';
import { type Decided, DecisionOutcome } from './decision-outcome';
import { showsRegistrations } from './registrations-query';

const verdicts = { approve: approveRegistrations, reject: rejectRegistrations };
type Verdict = keyof typeof verdicts;

/** What the dialog asks about: the same people until it is answered, whatever becomes of the list behind it. */
interface Asked {
  verdict?: Verdict;
  people: readonly Registration[];
}

interface DecisionBarProps {
  seminarId: string;
  /** Who is chosen in the list; all of them wait for approval. */
  chosen: readonly Registration[];
  onDone: () => void;
}

/** The organizers' yes or no to all who are chosen in the list. What became of them stays to be read. */
export function DecisionBar({ seminarId, chosen, onDone }: DecisionBarProps) {
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const [{ verdict: asked, people }, setAsked] = useState<Asked>({ people: [] });
  const [decided, setDecided] = useState<Decided>();
  const decide = useMutation({
    mutationFn: async (verdict: Verdict) => {
      const body = { registrationIds: people.map(({ id }) => id) };
      const { data } = await once({ verdict, ...body }, (headers) =>
        verdicts[verdict]({ path: { seminarId }, body, headers }),
      );
      return { decisions: data.decisions, people };
    },
    onSuccess: (outcome) => {
      setAsked({ people });
      setDecided(outcome);
      onDone();
    },
    onSettled: () => queryClient.invalidateQueries(showsRegistrations),
  });
  // the bar goes once nobody is chosen, and with it the button that was pressed
  const outcome = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    if (decided) outcome.current?.focus();
  }, [decided]);
  const close = () => {
    decide.reset();
    setAsked({ people });
    if (chosen.length === 0) outcome.current?.focus();
  };
  const chooseNobody = () => {
    onDone();
    outcome.current?.focus();
  };
  const failure = decide.error && <Notice tone="danger" title={problemWords(decide.error)} />;
  return (
    <>
      {chosen.length > 0 && (
        <section className={classes.bar} aria-label={t`Who is chosen`}>
          <p className={classes.count}>
            <Plural value={chosen.length} one="# person chosen" other="# people chosen" />
          </p>
          <Button size="xs" onClick={() => setAsked({ verdict: 'approve', people: chosen })}>
            <Trans>Approve</Trans>
          </Button>
          <Button size="xs" variant="default" onClick={() => setAsked({ verdict: 'reject', people: chosen })}>
            <Trans>Do not accept</Trans>
          </Button>
          <Button size="xs" variant="subtle" onClick={chooseNobody}>
            <Trans>Choose nobody</Trans>
          </Button>
        </section>
      )}
      <output ref={outcome} tabIndex={-1} className={classes.outcome}>
        {decided && <DecisionOutcome {...decided} />}
      </output>
      <ConfirmDialog
        opened={asked === 'approve'}
        title={t`Approve all who are chosen?`}
        confirm={<Trans>Approve</Trans>}
        busy={decide.isPending}
        onConfirm={() => decide.mutate('approve')}
        onClose={close}
      >
        {failure}
        <p>
          <Plural value={people.length} one="# person chosen" other="# people chosen" />
        </p>
        <Trans>
          Places go by priority, then to whoever came first. Who finds none stands on the waiting list. Each is told by
          mail.
        </Trans>
      </ConfirmDialog>
      <ConfirmDialog
        opened={asked === 'reject'}
        title={t`Not accept all who are chosen?`}
        confirm={<Trans>Do not accept</Trans>}
        danger
        busy={decide.isPending}
        onConfirm={() => decide.mutate('reject')}
        onClose={close}
      >
        {failure}
        <p>
          <Plural value={people.length} one="# person chosen" other="# people chosen" />
        </p>
        <Trans>Each is told by mail and cannot register again with this e-mail. You can take them back later.</Trans>
      </ConfirmDialog>
    </>
  );
}
