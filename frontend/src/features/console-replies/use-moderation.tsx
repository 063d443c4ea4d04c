import { Plural, Trans } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { moderateReplies, type ReplyForModeration, type ReplyState } from '@/api/client';
import { problemWords } from '@/lib/problem-words';
import { toast, toastWithUndo } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';
import { showsReplies, states } from './replies-query';

interface Judgement {
  replies: readonly ReplyForModeration[];
  verdict: ReplyState;
}

/** Approves, rejects or puts back several replies at once; each can be undone. */
export function useModeration() {
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  const path = { seminarId };
  const send = async (replies: readonly ReplyForModeration[], verdict: ReplyState) =>
    (await moderateReplies({ path, body: { ids: replies.map(({ id }) => id), verdict } })).data;
  const refresh = () => queryClient.invalidateQueries(showsReplies);
  const putBack = async (replies: readonly ReplyForModeration[]) => {
    for (const state of states) {
      const before = replies.filter((reply) => reply.state === state);
      if (before.length > 0) await send(before, state);
    }
    await refresh();
  };
  return useMutation({
    mutationFn: ({ replies, verdict }: Judgement) => send(replies, verdict),
    onSuccess: ({ changed, unchanged }, { replies, verdict }) => {
      toastWithUndo(<Done verdict={verdict} changed={changed} unchanged={unchanged} />, () => putBack(replies));
    },
    onError: (problem) => toast(problemWords(problem)),
    onSettled: refresh,
  });
}

function Done({ verdict, changed, unchanged }: { verdict: ReplyState; changed: number; unchanged: number }) {
  return (
    <>
      {verdict === 'APPROVED' && <Plural value={changed} one="# reply is approved." other="# replies are approved." />}
      {verdict === 'REJECTED' && <Plural value={changed} one="# reply is rejected." other="# replies are rejected." />}
      {verdict === 'PENDING' && <Plural value={changed} one="# reply waits again." other="# replies wait again." />}
      {unchanged > 0 && (
        <>
          {' '}
          <Trans>Somebody else had done so already for {unchanged}.</Trans>
        </>
      )}
    </>
  );
}
