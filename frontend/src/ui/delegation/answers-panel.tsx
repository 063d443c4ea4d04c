import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { Question } from '@/api/client';
import { UnsavedGuard } from '../forms/unsaved-guard';
import { submitWhole } from '../forms/use-save-form';
import { answerRules } from '../registration/answer-values';
import type { TypedAnswers } from '../registration/asked-questions';
import { QuestionFields } from '../registration/question-fields';
import { SidePanel } from '../side-panel';
import classes from './delegation.module.css';
import type { EntryRow } from './entry-rows';

interface AnswersPanelProps {
  row: EntryRow | undefined;
  seminarId: string;
  questions: readonly Question[];
  /** Who asks, where the browser's own sign-in does not say. */
  headers?: Record<string, string>;
  onAnswered: (answers: TypedAnswers) => void;
  onClose: () => void;
}

/** What one person of the table is asked by the organizers. */
export function AnswersPanel({ row, onClose, ...form }: AnswersPanelProps) {
  const { t } = useLingui();
  return (
    <SidePanel
      opened={row !== undefined}
      onClose={onClose}
      title={row?.values.fullName || t`Questions of the organizers`}
    >
      {row && <AnswersForm key={row.id} row={row} {...form} />}
    </SidePanel>
  );
}

type AnswersFormProps = Omit<AnswersPanelProps, 'row' | 'onClose'> & { row: EntryRow };

function AnswersForm({ row, seminarId, questions, headers, onAnswered }: AnswersFormProps) {
  const { t } = useLingui();
  const { answers, categoryCode } = row.values;
  const form = useForm<{ answers: TypedAnswers; categoryCode: string }>({
    initialValues: { answers, categoryCode },
    initialErrors: row.errors,
    validate: { answers: answerRules(questions) },
  });
  return (
    <form
      noValidate
      className={classes.form}
      aria-label={t`Questions of the organizers`}
      onSubmit={(event) => submitWhole(event, form, (values) => onAnswered(values.answers))}
    >
      <UnsavedGuard wouldLose={() => form.isDirty()} />
      <QuestionFields seminarId={seminarId} questions={questions} form={form} headers={headers} />
      <div className={classes.buttons}>
        <Button type="submit">
          <Trans>Done</Trans>
        </Button>
      </div>
    </form>
  );
}
