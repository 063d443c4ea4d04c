import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Message, resendFailedMessages, resendMessage } from '@/api/client';
import { listMessagesOptions } from '@/api/client/@tanstack/react-query.gen';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';

const showsMessages = operations('listMessages', 'getMailingProgress', 'listHistory');

export function ResendButton({ message }: { message: Message }) {
  const queryClient = useQueryClient();
  const { seminarId, id: messageId, name } = message;
  const again = useMutation({
    mutationFn: () => resendMessage({ path: { seminarId, messageId } }),
    onSuccess: () => {
      toast(<Trans>It is tried again: {name}.</Trans>);
      return queryClient.invalidateQueries(showsMessages);
    },
    onError: (problem) => toast(problemWords(problem)),
  });
  return (
    <Button variant="default" size="xs" loading={again.isPending} onClick={() => again.mutate()}>
      <Trans>Send again</Trans>
    </Button>
  );
}

/** Shown only where something was given up. */
export function ResendAll() {
  const queryClient = useQueryClient();
  const { id: seminarId } = useSeminar();
  const { data } = useQuery(listMessagesOptions({ path: { seminarId }, query: { state: ['FAILED'], limit: 1 } }));
  const again = useMutation({
    mutationFn: () => resendFailedMessages({ path: { seminarId } }),
    onSuccess: ({ data: { resent } }) => {
      toast(<Plural value={resent} one="# letter is tried again." other="# letters are tried again." />);
      return queryClient.invalidateQueries(showsMessages);
    },
    onError: (problem) => toast(problemWords(problem)),
  });
  if (!data?.items.length) return null;
  return (
    <Button variant="default" loading={again.isPending} onClick={() => again.mutate()}>
      <Trans>Send all again that failed</Trans>
    </Button>
  );
}
