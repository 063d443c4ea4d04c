import { useLingui } from '@lingui/react';
import type { StopAnswer } from '@/api/client';
import classes from './answer-badge.module.css';
import { answerWords } from './answer-words';

/** What the host has said to the visits at a stop. */
export function AnswerBadge({ answer }: { answer: StopAnswer }) {
  useLingui();
  return (
    <span className={classes.badge} data-state={answer.state}>
      {answerWords()[answer.state]}
    </span>
  );
}
