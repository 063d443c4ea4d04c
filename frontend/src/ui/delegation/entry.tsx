import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import type { Delegation, MemberOutcome } from '@/api/client';
import { addDelegationMembers } from '@/api/client/sdk.gen';
import { useIdempotency } from '@/api/headers';
import type { operations } from '@/api/pages';
import { namedProblem } from '@/lib/problem';
import { problemWords, violationWords } from '@/lib/problem-words';
import { Notice } from '../notice';
import { ErrorState } from '../states';
import { useRegistrationForm } from '../registration/use-registration-form';
import classes from './delegation.module.css';
import { type Choices, useEntryColumns } from './entry-columns';
import { readRows, useKeptRows } from './entry-draft';
import { answered, type EntryRow, withSpare, written } from './entry-rows';
import { EntryTable } from './entry-table';
import { isBlank, toMember } from './entry-values';
import { AnswersPanel } from './answers-panel';
import { Outcomes } from './outcomes';

/** As many as the service takes at once. */
const AT_ONCE = 200;

/** What the service said so far of those who were sent. */
interface Sending {
  people: number;
  told: readonly MemberOutcome[];
}

interface EntryProps {
  delegation: Pick<Delegation, 'id' | 'seminarId' | 'language'>;
  choices: Choices;
  /** Who asks, where the browser's own sign-in does not say. */
  headers?: Record<string, string>;
  /** The operations whose answers are stale when somebody is registered. */
  shows: ReturnType<typeof operations>;
}

/** The table in which people are typed or pasted, and its sending. */
export function Entry({ delegation, choices, headers, shows }: EntryProps) {
  const { seminarId } = delegation;
  const { t } = useLingui();
  const queryClient = useQueryClient();
  const once = useIdempotency();
  const { questions, wishes, error: unread, isLoadingError, refetch } = useRegistrationForm(seminarId);
  const columns = useEntryColumns(choices, { questions, wishes });
  const [answering, setAnswering] = useState<string>();
  const [rows, setRows] = useState(() => readRows(delegation.id, delegation.language));
  const [agreed, setAgreed] = useState(false);
  const [missing, setMissing] = useState(false);
  const [sending, setSending] = useState<Sending>();
  useKeptRows(delegation.id, rows);
  const people = rows.filter(({ values }) => !isBlank(values));

  const register = useMutation({
    // whoever was answered for leaves `waiting`: where an answer is lost, the next try goes on there
    mutationFn: async (waiting: EntryRow[]) => {
      while (waiting.length > 0) {
        const some = waiting.slice(0, AT_ONCE);
        const body = { members: some.map(({ values }) => toMember(values, questions, wishes)), consent: true };
        const path = { seminarId, delegationId: delegation.id };
        const { data } = await once(body, (key) =>
          addDelegationMembers({ path, body, headers: { ...headers, ...key } }),
        );
        const ids = some.map(({ id }) => id);
        setRows((present) => withSpare(answered(present, ids, data.outcomes, words), delegation.language));
        setSending((present) => present && { ...present, told: [...present.told, ...data.outcomes] });
        waiting.splice(0, AT_ONCE);
      }
    },
    onMutate: ({ length }) => setSending({ people: length, told: [] }),
    onSuccess: () => setAgreed(false),
    onSettled: () => queryClient.invalidateQueries(shows),
  });
  const words = {
    violation: violationWords,
    problem: ({ problem = '', detail = '' }: MemberOutcome) => problemWords(namedProblem(problem, detail)),
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!agreed);
    if (agreed && people.length > 0 && !register.isPending) register.mutate([...people]);
  };

  // without the questions there were no column for what is refused of the answers
  if (isLoadingError) return <ErrorState error={unread} onRetry={() => void refetch()} />;
  return (
    <>
      <form onSubmit={submit} noValidate className={classes.entry} aria-label={t`Register people`}>
        <h2>
          <Trans>Register people</Trans>
        </h2>
        <p className={classes.hint}>
          <Trans>
            Write one person in each row, or copy rows from Excel or Google Sheets and paste them into the first cell.
            If the first row holds the names of the columns, they are recognized.
          </Trans>
        </p>
        {register.error && <Notice tone="danger" title={problemWords(register.error)} />}
        {sending && sending.told.length > 0 && !register.isPending && (
          <Outcomes outcomes={sending.told} isWhole={register.isSuccess} />
        )}
        {/* what is on its way is not changed: it would leave the table with its old letters */}
        <fieldset disabled={register.isPending} className={classes.plain}>
          <EntryTable columns={columns} rows={rows} onChange={setRows} onAnswer={setAnswering} />
        </fieldset>
        <Checkbox
          size="md"
          required
          checked={agreed}
          onChange={(event) => setAgreed(event.currentTarget.checked)}
          error={missing && !agreed && violationWords({ code: 'required' })}
          label={t`Each of these people agrees that the organizers keep and use what I have entered about them, for this seminar only. They are told by e-mail who registered them and how to have their data erased.`}
        />
        <div className={classes.buttons}>
          <Button type="submit" size="md" loading={register.isPending} disabled={people.length === 0}>
            {people.length === 0 ? (
              <Trans context="somebody">Register</Trans>
            ) : (
              <Plural value={people.length} one="Register # person" other="Register # people" />
            )}
          </Button>
          <output className={classes.hint}>
            {register.isPending && sending && (
              <Trans>
                Sending: {sending.told.length} of {sending.people}
              </Trans>
            )}
          </output>
        </div>
      </form>
      <AnswersPanel
        row={rows.find(({ id }) => id === answering)}
        seminarId={seminarId}
        questions={questions}
        headers={headers}
        onAnswered={(answers) => {
          setRows((present) => (answering ? written(present, answering, 'answers', answers) : present));
          setAnswering(undefined);
        }}
        onClose={() => setAnswering(undefined)}
      />
    </>
  );
}
