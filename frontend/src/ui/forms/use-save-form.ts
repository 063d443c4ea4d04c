import { type FormErrors, type FormValidateInput, useForm } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { isProblem, type Problem } from '@/lib/problem';
import { violationWords } from '@/lib/problem-words';

interface Snapshot<Values> {
  values: Values;
  /** Absent for what does not exist yet. */
  revision?: number;
}

interface SaveFormOptions<Values, Saved> {
  initial: Snapshot<Values>;
  validate?: FormValidateInput<Values>;
  save: (values: Values, revision: number) => Promise<Saved>;
  /** What the service holds now, for the choice after somebody else's change. */
  reload?: () => Promise<Snapshot<Values>>;
  /** What is known of that change: who made it, and when. */
  conflictNote?: ReactNode;
  onSaved: (saved: Saved) => void;
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
    mutationFn: (attempt: { values: Values; revision: number }) => save(attempt.values, attempt.revision),
    onMutate: () => form.clearErrors(),
    onSuccess: (saved) => {
      leaving.current = true;
      form.resetDirty();
      onSaved(saved);
    },
    onError: (problem) => form.setErrors(violationErrors(problem)),
  });

  /** The form shows this from now on, as if it had been opened with it. */
  const standOn = ({ values, revision: known }: Snapshot<Values>) => {
    leaving.current = false;
    setRevision(known ?? 0);
    form.setInitialValues(values);
    form.setValues(values);
    form.resetDirty(values);
    form.clearErrors();
    mutation.reset();
  };
  const takeTheirs = async () => {
    const theirs = await reload?.();
    if (theirs) standOn(theirs);
  };
  const keepMine = async () => {
    const theirs = await reload?.();
    if (!theirs) return;
    setRevision(theirs.revision ?? 0);
    mutation.mutate({ values: form.getValues(), revision: theirs.revision ?? 0 });
  };

  return {
    form,
    submit: (event: FormEvent<HTMLFormElement>) =>
      form.onSubmit((values) => {
        leaving.current = false;
        mutation.mutate({ values, revision });
      })(event),
    problem: mutation.error,
    conflict:
      reload && isProblem(mutation.error, 'stale-revision') ? { takeTheirs, keepMine, note: conflictNote } : undefined,
    saving: mutation.isPending,
    standOn,
    /** Whether leaving now would lose something. Asked when somebody leaves, not when the form is drawn. */
    wouldLose: () => form.isDirty() && !leaving.current,
  };
}

export type SaveForm<Values extends object> = Pick<
  ReturnType<typeof useSaveForm<Values, unknown>>,
  'form' | 'submit' | 'problem' | 'conflict' | 'saving' | 'wouldLose'
>;
