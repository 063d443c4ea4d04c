import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import type { ReplyForModeration, ReplyState } from '@/api/client';
import { beginning } from '@/lib/localized';
import { Moment } from '@/ui/moment';
import classes from './reply-entry.module.css';
import { verdictWords } from './reply-words';

interface ReplyEntryProps {
  reply: ReplyForModeration;
  /** The one that it answers, as far as it is known. */
  parent: ReplyForModeration | undefined;
  timeZone: string;
  /** The first is where the keyboard enters the list. */
  entrance: boolean;
  marked: boolean;
  /** Absent for those who may only look. */
  onMark?: (on: boolean) => void;
  verdicts: readonly ReplyState[];
  onJudge: (verdict: ReplyState) => void;
}

/** One reply as its moderators see it. The e-mail is for their eyes alone. */
export function ReplyEntry(props: ReplyEntryProps) {
  const { reply, parent, timeZone, entrance, marked, onMark, verdicts, onJudge } = props;
  const { t } = useLingui();
  const { id, author, email, text, createdAt, parentId } = reply;
  const words = verdictWords();
  return (
    // The keys of the queue work on the entry that has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <li data-reply={id} data-marked={marked || undefined} tabIndex={entrance ? 0 : -1} className={classes.entry}>
      {onMark && (
        <Checkbox
          aria-label={t`Choose the reply of ${author}`}
          checked={marked}
          onChange={({ currentTarget }) => onMark(currentTarget.checked)}
        />
      )}
      <div className={classes.body}>
        <p className={classes.head}>
          <strong>{author}</strong>
          {email && <a href={`mailto:${email}`}>{email}</a>}
          <span className={classes.when}>
            <Moment at={createdAt} timeZone={timeZone} />
          </span>
        </p>
        {parentId && <Answered parent={parent} />}
        <p className={classes.text}>{text}</p>
        {onMark && (
          <div className={classes.verdicts}>
            {verdicts.map((verdict) => (
              <Button
                key={verdict}
                variant="default"
                size="xs"
                aria-label={`${words[verdict]}: ${author}`}
                onClick={() => onJudge(verdict)}
              >
                {words[verdict]}
              </Button>
            ))}
          </div>
        )}
      </div>
    </li>
  );
}

function Answered({ parent }: { parent: ReplyForModeration | undefined }) {
  if (!parent) {
    return (
      <p className={classes.answered}>
        <Trans>In answer to an earlier reply</Trans>
      </p>
    );
  }
  return (
    <p className={classes.answered}>
      <Trans>
        In answer to {parent.author}: “{beginning(parent.text, 90)}”
      </Trans>
      {parent.state !== 'APPROVED' && (
        <>
          {' '}
          <strong>
            <Trans>That reply is not shown, and so its answers are not.</Trans>
          </strong>
        </>
      )}
    </p>
  );
}
