import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import type { Reply, ReplyAnswer } from '@/api/client';
import { Moment } from '@/ui/moment';
import classes from './thread.module.css';

interface ThreadProps {
  thread: Reply;
  timeZone: string;
  /** Absent where no more replies are taken. */
  onAnswer?: () => void;
  /** The form, while one answers. */
  children: ReactNode;
}

/** One reply with what was written under it. */
export function Thread({ thread, timeZone, onAnswer, children }: ThreadProps) {
  const { t } = useLingui();
  const { author } = thread;
  return (
    <li className={classes.thread}>
      <Entry entry={thread} timeZone={timeZone} />
      {onAnswer && (
        <Button
          className="needs-script"
          variant="subtle"
          size="compact-md"
          onClick={onAnswer}
          aria-label={t`Answer: ${author}`}
        >
          <Trans>Answer</Trans>
        </Button>
      )}
      {thread.replies.length > 0 && (
        <ol className={classes.answers}>
          {thread.replies.map((answer) => (
            <li key={answer.id}>
              <Entry entry={answer} timeZone={timeZone} />
            </li>
          ))}
        </ol>
      )}
      {children && <div className={classes.form}>{children}</div>}
    </li>
  );
}

function Entry({ entry, timeZone }: { entry: ReplyAnswer; timeZone: string }) {
  return (
    <article id={`reply-${entry.id}`} className={classes.entry}>
      <p className={classes.by}>
        <strong>{entry.author}</strong> <Moment at={entry.createdAt} timeZone={timeZone} />
      </p>
      <p className={classes.text}>{entry.text}</p>
    </article>
  );
}
