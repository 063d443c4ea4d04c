import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { EntryRow } from './entry-rows';
import classes from './entry-table.module.css';
import { isBlank } from './entry-values';

interface AnswersCellProps {
  id: string;
  row: EntryRow;
  who: string;
  onOpen: () => void;
}

/** What the organizers ask is more than a cell holds: it is answered beside the table. */
export function AnswersCell({ id, row, who, onOpen }: AnswersCellProps) {
  const { t } = useLingui();
  const isWrong = Object.keys(row.errors).some((field) => field.startsWith('answers.'));
  if (isBlank(row.values)) return null;
  return (
    <span className={classes.answers}>
      <Button
        id={id}
        size="xs"
        variant="default"
        onClick={onOpen}
        aria-label={t`Answer the questions: ${who}`}
        aria-describedby={isWrong ? `${id}-error` : undefined}
      >
        <Trans>Answer</Trans>
      </Button>
      {isWrong && (
        <span id={`${id}-error`} className={classes.error}>
          <Trans>Some answers need another look</Trans>
        </span>
      )}
    </span>
  );
}
