import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button, Checkbox } from '@mantine/core';
import { useEffect, useState } from 'react';
import type { ReplyForModeration, ReplyState } from '@/api/client';
import { useListParams } from '@/ui/table/use-list-params';
import { useFocusNext } from '@/ui/use-focus-next';
import { useLatest } from '@/ui/use-latest';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { KeyHint } from './key-hint';
import { neighbour, queueStroke } from './queue-keys';
import { states } from './replies-query';
import { ReplyEntry } from './reply-entry';
import classes from './reply-queue.module.css';
import { verdictWords } from './reply-words';
import { useModeration } from './use-moderation';
import { useParents } from './use-parents';

interface ReplyQueueProps {
  state: ReplyState;
  replies: readonly ReplyForModeration[];
  /** The cursor of the page behind this one. */
  next?: string;
  /** Others are on their way. */
  waiting: boolean;
}

/** The replies in one state, judged one by one or many at once, with the pointer or the keyboard. */
export function ReplyQueue({ state, replies, next, waiting }: ReplyQueueProps) {
  const { t } = useLingui();
  const { timeZone } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const { params, turnTo } = useListParams();
  const { judge: send, running } = useModeration();
  const parents = useParents(replies);
  const [marked, setMarked] = useState<ReadonlySet<string>>(new Set());
  const { box, focusNext } = useFocusNext<HTMLOListElement>();
  const writable = mayChange('seminars:write');
  const chosen = replies.filter(({ id }) => marked.has(id));
  const ids = replies.map(({ id }) => id);
  const verdicts = states.filter((verdict) => verdict !== state).toSorted((a, b) => order[a] - order[b]);
  const words = verdictWords();

  const mark = (which: readonly string[], on: boolean) =>
    setMarked((before) => new Set(on ? [...before, ...which] : [...before].filter((id) => !which.includes(id))));
  const judge = (judged: readonly ReplyForModeration[], verdict: ReplyState) => {
    if (judged.length === 0 || running || verdict === state) return;
    const going = judged.map(({ id }) => id);
    const stays = neighbour(ids, new Set(going));
    if (stays) focusNext(`[data-reply="${stays}"]`);
    send({ ids: going, from: state, verdict }, () => mark(going, false));
  };
  const strike = useLatest((event: KeyboardEvent) => {
    const stroke = queueStroke(event);
    const at = ids.indexOf((event.target as HTMLElement).closest('[data-reply]')?.getAttribute('data-reply') ?? '');
    const current = replies[at];
    if (!stroke || !current) return;
    event.preventDefault();
    if ('to' in stroke) {
      const to = ids[at + (stroke.to === 'next' ? 1 : -1)];
      box.current?.querySelector<HTMLElement>(`[data-reply="${to}"]`)?.focus();
    } else if (writable && 'toggles' in stroke) mark([current.id], !marked.has(current.id));
    else if (writable && 'verdict' in stroke) judge(chosen.length > 0 ? chosen : [current], stroke.verdict);
  });
  useEffect(() => {
    const list = box.current;
    const listen = (event: KeyboardEvent) => strike.current(event);
    list?.addEventListener('keydown', listen);
    return () => list?.removeEventListener('keydown', listen);
  }, [box, strike]);

  return (
    <>
      {writable && (
        <div className={classes.tools}>
          <Checkbox
            label={t`Choose all (${replies.length})`}
            checked={chosen.length === replies.length}
            indeterminate={chosen.length > 0 && chosen.length < replies.length}
            onChange={({ currentTarget }) => mark(ids, currentTarget.checked)}
          />
          <div className={classes.verdicts}>
            {verdicts.map((verdict) => (
              <Button
                key={verdict}
                size="sm"
                variant={verdict === 'APPROVED' ? 'filled' : 'default'}
                disabled={chosen.length === 0}
                loading={running?.verdict === verdict}
                onClick={() => judge(chosen, verdict)}
              >
                {words[verdict]} ({chosen.length})
              </Button>
            ))}
          </div>
          <KeyHint />
          <output className={classes.progress}>
            {running && (
              <Plural
                value={running.ids.length}
                one="# reply is being dealt with…"
                other="# replies are being dealt with…"
              />
            )}
          </output>
        </div>
      )}
      <ol ref={box} className={classes.list} aria-label={t`Replies`} aria-busy={waiting || undefined}>
        {replies.map((reply, index) => (
          <ReplyEntry
            key={reply.id}
            reply={reply}
            parent={reply.parentId ? parents.get(reply.parentId) : undefined}
            timeZone={timeZone}
            entrance={index === 0}
            marked={marked.has(reply.id)}
            onMark={writable ? (on) => mark([reply.id], on) : undefined}
            verdicts={verdicts}
            onJudge={(verdict) => judge([reply], verdict)}
          />
        ))}
      </ol>
      {(next || params.has('after')) && (
        <div className={classes.pages}>
          <Button variant="default" size="sm" disabled={!params.has('after')} onClick={() => turnTo(null)}>
            <Trans>From the beginning</Trans>
          </Button>
          <Button variant="default" size="sm" disabled={!next} onClick={() => turnTo(next ?? null)}>
            <Trans>Go on</Trans>
          </Button>
        </div>
      )}
    </>
  );
}

const order: Record<ReplyState, number> = { APPROVED: 1, REJECTED: 2, PENDING: 3 };
