import { Trans, useLingui } from '@lingui/react/macro';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { isProblem } from '@/lib/problem';
import { plainText } from '@/lib/localized';
import { textParam } from '@/lib/search-params';
import chips from '@/ui/chip.module.css';
import { Notice } from '@/ui/notice';
import { PartHead } from '@/ui/part-page';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { useListParams } from '@/ui/table/use-list-params';
import { useLanguage } from '@/ui/use-language';
import { useLatest } from '@/ui/use-latest';
import { useLiveChanges } from '@/ui/use-live-changes';
import { useSeminar } from '@/ui/use-seminar';
import { followed, repliesQuery, stateIn, states } from './replies-query';
import classes from './replies-page.module.css';
import { ReplyQueue } from './reply-queue';
import { replyStateWords } from './reply-words';

/** What readers wrote about the release, to be approved or rejected. */
export function RepliesPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  return (
    <>
      <title>{`${t`Replies`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      <PartHead title={<Trans>Replies</Trans>} />
      <Replies />
    </>
  );
}

function Replies() {
  const { id: seminarId } = useSeminar();
  const { params, change } = useListParams();
  const state = stateIn(params);
  const after = textParam(params, 'after');
  const query = useQuery({ ...repliesQuery(seminarId, state, after), placeholderData: keepPreviousData });
  const { data, error } = query;
  const empty = data?.items.length === 0;
  // Whoever has judged a whole page may have left others before it.
  const goesBack = empty && after !== undefined && !query.isPlaceholderData;
  const goBack = useLatest(() => change({}));
  useEffect(() => {
    if (goesBack) goBack.current();
  }, [goesBack, goBack]);
  useLiveChanges({ seminarId, enabled: data !== undefined, shown: followed });
  if (isProblem(error, 'forbidden')) {
    return <Notice title={<Trans>Replies are moderated by the organizers of the team.</Trans>} />;
  }
  if (error && !data) return <ErrorState error={error} onRetry={() => void query.refetch()} />;
  return (
    <div className={classes.page}>
      <StateChips />
      {!data || (empty && (goesBack || query.isPlaceholderData)) ? (
        <LoadingLines lines={[40, 100, 40, 100, 40, 100]} />
      ) : empty ? (
        <NoReplies />
      ) : (
        <ReplyQueue
          key={state}
          state={state}
          replies={data.items}
          next={data.next ?? undefined}
          waiting={query.isPlaceholderData}
        />
      )}
    </div>
  );
}

/** In which state they are that are shown; waiting ones first, for those there is something to do. */
function StateChips() {
  const { t } = useLingui();
  const { params, change } = useListParams();
  const chosen = stateIn(params);
  const words = replyStateWords();
  return (
    <ul className={chips.chips} aria-label={t`Show only those which are`}>
      {states.map((state) => (
        <li key={state}>
          <button
            type="button"
            className={chips.chip}
            aria-pressed={state === chosen}
            onClick={() => change({ state: state === 'PENDING' ? null : state })}
          >
            {words[state]}
          </button>
        </li>
      ))}
    </ul>
  );
}

function NoReplies() {
  const { params } = useListParams();
  switch (stateIn(params)) {
    case 'PENDING':
      return (
        <EmptyState title={<Trans>No reply is waiting</Trans>}>
          <Trans>What readers write under the published press release comes here first. Nobody else sees it yet.</Trans>
        </EmptyState>
      );
    case 'APPROVED':
      return <EmptyState title={<Trans>No reply has been approved yet</Trans>} />;
    case 'REJECTED':
      return <EmptyState title={<Trans>No reply has been rejected</Trans>} />;
  }
}
