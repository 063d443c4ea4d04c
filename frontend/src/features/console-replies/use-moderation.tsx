import { Plural } from '@lingui/react/macro';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type ModerateReplies, type ModeratedReplies, moderateReplies, type ReplyState } from '@/api/client';
import { problemWords } from '@/lib/problem-words';
import { toast, toastWithUndo } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';
import { showsReplies } from './replies-query';

interface Judgement {
  ids: string[];
  /** The state in which they were seen: what others have made of them meanwhile stands. */
  from: ReplyState;
  verdict: ReplyState;
}

/** Approves, rejects or puts back several replies at once; what was changed by it can be undone. */
export function useModeration() {
  const { id: seminarId } = useSeminar();
  const queryClient = useQueryClient();
  const send = async (body: ModerateReplies, key: string) =>
    (await moderateReplies({ path: { seminarId }, body, headers: { 'Idempotency-Key': key } })).data;
  const refresh = () => queryClient.invalidateQueries(showsReplies);
  const putBack = async ({ ids, from, verdict }: Judgement) => {
    const { changed, unchanged } = await send({ ids, from: verdict, verdict: from }, crypto.randomUUID());
    await refresh();
    if (unchanged.length > 0) toast(<Meanwhile count={unchanged.length} />);
    if (changed.length === 0) throw new Error('Somebody else has judged all of them since');
  };
  const mutation = useMutation({
    mutationFn: ({ key, ...judgement }: Judgement & { key: string }) => send(judgement, key),
    onSuccess: (outcome, { from, verdict }) => {
      if (outcome.changed.length === 0) return toast(<Meanwhile count={outcome.unchanged.length} />);
      const back = { ids: outcome.changed, from, verdict };
      return toastWithUndo(<Done verdict={verdict} outcome={outcome} />, () => putBack(back));
    },
    onError: (problem) => toast(problemWords(problem)),
    onSettled: refresh,
  });
  return {
    /** One request to the service however often it is sent, so that a repeated one does not find its own work done. */
    judge: (judgement: Judgement, onDone: () => void) =>
      mutation.mutate({ ...judgement, key: crypto.randomUUID() }, { onSuccess: onDone }),
    /** What is being dealt with. */
    running: mutation.isPending ? mutation.variables : undefined,
  };
}

function Done({ verdict, outcome }: { verdict: ReplyState; outcome: ModeratedReplies }) {
  const changed = outcome.changed.length;
  const unchanged = outcome.unchanged.length;
  return (
    <>
      {verdict === 'APPROVED' && <Plural value={changed} one="# reply is approved." other="# replies are approved." />}
      {verdict === 'REJECTED' && <Plural value={changed} one="# reply is rejected." other="# replies are rejected." />}
      {verdict === 'PENDING' && <Plural value={changed} one="# reply waits again." other="# replies wait again." />}
      {unchanged > 0 && (
        <>
          {' '}
          <Meanwhile count={unchanged} />
        </>
      )}
    </>
  );
}

function Meanwhile({ count }: { count: number }) {
  return (
    <Plural
      value={count}
      one="Somebody else has judged # reply meanwhile: that stands."
      other="Somebody else has judged # replies meanwhile: that stands."
    />
  );
}
