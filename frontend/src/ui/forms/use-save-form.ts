import { t } from '@lingui/core/macro';
import { type FormErrors, type FormValidateInput, type UseFormReturnType, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { asProblem, isProblem, type Problem } from '@/lib/problem';
import { problemWords, violationWords } from '@/lib/problem-words';
import { toast } from '../toast';

export interface Snapshot<Values> {
  values: Values;
  /** Absent for what does not exist yet. */
  revision?: number;
  /** What stands in the form over them, not saved yet. */
  typed?: Values;
}

interface SaveFormOptions<Values, Saved> {
  initial: Snapshot<Values>;
  validate?: FormValidateInput<Values>;
  /** @param filled what the form was filled with: what is otherwise was typed */
  save: (values: Values, revision: number, filled: Values) => Promise<Saved>;
  /** What the service holds now, for the choice after somebody else's change. */
  reload?: () => Promise<Snapshot<Values>>;
  /** What is known of that change: who made it, and when. */
  conflictNote?: ReactNode;
  /**
   * What it gives back is waited for: until then the same cannot be sent once more.
   * @param sent what was saved: more may have been typed meanwhile
   */
  onSaved: (saved: Saved, sent: Values) => Promise<void> | void;
}

/** What stands in a field without being a date or a time: for all that a form can read, the field is empty. */
function unreadFields(form: HTMLFormElement): string[] {
  return [...form.querySelectorAll('input')].flatMap(({ validity, dataset }) =>
    validity.badInput && dataset.path ? [dataset.path] : [],
  );
}

/** Submits what stands in a form, unless something stands there half written. */
export function submitWhole<Values extends object>(
  event: FormEvent<HTMLFormElement>,
  form: UseFormReturnType<Values>,
  act: (values: Values) => void,
) {
  const unread = unreadFields(event.currentTarget);
  form.onSubmit((values) => {
    if (unread.length === 0) act(values);
  })(event);
  for (const field of unread) form.setFieldError(field, t`Write it to the end, or empty it`);
}

function violationErrors(problem: Problem): FormErrors {
  return Object.fromEntries(problem.violations.map((violation) => [violation.field, violationWords(violation)]));
}

/**
 * A form that is saved to the service: violations go to their fields, and where somebody else was faster the person
 * chooses between their version and the own one.
 */
export function useSaveForm<Values extends object, Saved>(options: SaveFormOptions<Values, Saved>) {
  const { initial, validate, save, reload, conflictNote, onSaved } = options;
  const form = useForm<Values>({ mode: 'controlled', initialValues: initial.values, validate });
  const [revision, setRevision] = useState(initial.revision ?? 0);
  const leaving = useRef(false);
  const mutation = useMutation({
    mutationFn: async (attempt: { values: Values; revision: number }) => {
      try {
        return await save(attempt.values, attempt.revision, form.getInitialValues());
      } catch (failure) {
        throw asProblem(failure);
      }
    },
    onMutate: () => form.clearErrors(),
    onSuccess: (saved, { values }) => {
      leaving.current = true;
      form.resetDirty();
      return onSaved(saved, values);
    },
    onError: (problem) => form.setErrors(violationErrors(problem)),
  });

  /** The form shows this from now on, as if it had been opened with it. */
  const standOn = ({ values, revision: known, typed = values }: Snapshot<Values>) => {
    leaving.current = false;
    setRevision(known ?? 0);
    form.setInitialValues(values);
    form.setValues(typed);
    form.resetDirty(values);
    form.clearErrors();
    mutation.reset();
  };
  const choice = useMutation({
    mutationFn: async (whose: 'theirs' | 'mine') => {
      const theirs = await reload?.();
      if (!theirs) return;
      if (whose === 'theirs') return standOn(theirs);
      setRevision(theirs.revision ?? 0);
      mutation.mutate({ values: form.getValues(), revision: theirs.revision ?? 0 });
    },
    onError: (problem) => toast(problemWords(problem)),
  });

  return {
    form,
    submit: (event: FormEvent<HTMLFormElement>) =>
      submitWhole(event, form, (values) => {
        if (mutation.isPending) return;
        leaving.current = false;
        mutation.mutate({ values, revision });
      }),
    problem: mutation.error,
    conflict:
      reload && isProblem(mutation.error, 'stale-revision')
        ? { choose: choice.mutate, chosen: choice.isPending ? choice.variables : undefined, note: conflictNote }
        : undefined,
    saving: mutation.isPending,
    standOn,
    /** Stands on what was saved; what was typed since it was sent stays. */
    standOnSaved: (saved: Snapshot<Values>, sent: Values) => {
      const present = form.getValues();
      const typed = JSON.stringify(present) === JSON.stringify(sent) ? saved.values : present;
      standOn({ ...saved, typed });
    },
    /** The one that the form was filled from, or that the person has chosen to write over. */
    revision,
    /** What was typed is of no more use: nobody is asked about it. */
    giveUp: () => {
      leaving.current = true;
    },
    isGivenUp: () => leaving.current,
    /** Whether leaving now would lose something. Asked when somebody leaves, not when the form is drawn. */
    wouldLose: () => form.isDirty() && !leaving.current,
  };
}

export type SaveForm<Values extends object> = Pick<
  ReturnType<typeof useSaveForm<Values, unknown>>,
  'form' | 'submit' | 'problem' | 'conflict' | 'saving' | 'isGivenUp' | 'wouldLose'
>;
