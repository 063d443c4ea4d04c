import { Trans, useLingui } from '@lingui/react/macro';
import { plural } from '@lingui/core/macro';
import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { lazy, Suspense, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { PressRelease, Seminar } from '@/api/client';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { repliesQuery } from './release-queries';
import classes from './replies.module.css';
import { keptReply, parseReplyDraft } from './reply-draft';
import { Thread } from './thread';

// Nobody who only reads waits for a form, or for what keeps programs from filling it in.
const ReplyForm = lazy(async () => ({ default: (await import('./reply-form')).ReplyForm }));

interface Writing {
  /** The reply that is answered; none where it is the release. */
  parentId?: string;
  /** Whether the person has asked for the form just now: then the focus goes to it. */
  asked: boolean;
}

/** What readers wrote about the release, as far as a moderator has approved it, and the form for more. */
export function Replies({ seminar, release }: { seminar: Seminar; release: PressRelease }) {
  const { t } = useLingui();
  const replies = useInfiniteQuery(repliesQuery(seminar.slug, release.id));
  const [decided, setDecided] = useState<Writing | 'closed'>();
  const [sent, setSent] = useState(false);
  const thanks = useRef<HTMLDivElement>(null);
  const open = release.repliesOpen && seminar.lifecycle !== 'ARCHIVED';

  // A text that was kept over a reload opens the form again; the page as it was written knows nothing of it.
  const kept = useSyncExternalStore(
    unchanging,
    () => keptReply(release.id),
    () => null,
  );
  const writing = decided ? (decided === 'closed' ? undefined : decided) : begunBefore(kept);

  useEffect(() => {
    if (sent) thanks.current?.focus();
  }, [sent]);

  if (replies.isLoadingError) return <ErrorState error={replies.error} onRetry={replies.refetch} />;
  const threads = replies.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = threads.reduce((sum, thread) => sum + 1 + thread.replies.length, 0);
  const write = (parentId?: string) => {
    setSent(false);
    setDecided({ parentId, asked: true });
  };
  const formUnder = (parentId?: string) => {
    const parent = threads.find(({ id }) => id === parentId);
    return (
      <Suspense fallback={<LoadingLines />}>
        <ReplyForm
          path={{ seminarId: seminar.slug, releaseId: release.id }}
          parent={parent}
          focus={writing?.asked ?? false}
          onWrite={() => setDecided(writing)}
          onSent={() => {
            setDecided('closed');
            setSent(true);
          }}
          onClose={() => setDecided('closed')}
        />
      </Suspense>
    );
  };
  // The reply that a kept draft answers may have been taken off since: then it answers the release.
  const under = threads.some(({ id }) => id === writing?.parentId) ? writing?.parentId : undefined;
  return (
    <section className={classes.replies} aria-labelledby="replies">
      <h2 id="replies">
        <Trans>Replies</Trans>{' '}
        {count > 0 && (
          <span className={classes.count}>
            <span aria-hidden="true">{count}</span>
            <span className="visually-hidden">{plural(count, { one: '# reply', other: '# replies' })}</span>
          </span>
        )}
      </h2>
      {count === 0 && open && (
        <p className={classes.none}>
          <Trans>Nobody has replied yet.</Trans>
        </p>
      )}
      {threads.length > 0 && (
        <ol className={classes.threads}>
          {threads.map((thread) => (
            <Thread
              key={thread.id}
              thread={thread}
              timeZone={seminar.timeZone}
              onAnswer={open ? () => write(thread.id) : undefined}
            >
              {writing && under === thread.id && formUnder(thread.id)}
            </Thread>
          ))}
        </ol>
      )}
      {replies.hasNextPage && (
        <Button
          className="needs-script"
          variant="default"
          loading={replies.isFetchingNextPage}
          onClick={() => replies.fetchNextPage()}
        >
          <Trans>Show more replies</Trans>
        </Button>
      )}
      {sent && (
        <div ref={thanks} tabIndex={-1} className={classes.thanks}>
          <Notice tone="success" title={<Trans>Thank you for your reply.</Trans>}>
            <Trans>It will be shown here after a moderator approves it.</Trans>
          </Notice>
        </div>
      )}
      {open && writing && !under && formUnder()}
      {open && !writing && (
        <Button className="needs-script" size="md" onClick={() => write()}>
          {sent ? t`Write another reply` : t`Write a reply`}
        </Button>
      )}
      {open && (
        <p className="without-script">
          <Trans>
            The form for replies needs JavaScript, which did not run here. Switch it on, or load the page again.
          </Trans>
        </p>
      )}
      {!open && (
        <p className={classes.none}>
          <Trans>This release takes no more replies.</Trans>
        </p>
      )}
    </section>
  );
}

const unchanging = () => () => undefined;

function begunBefore(kept: string | null): Writing | undefined {
  const draft = parseReplyDraft(kept);
  return draft?.text ? { parentId: draft.parentId, asked: false } : undefined;
}
