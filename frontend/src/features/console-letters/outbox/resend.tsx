import { Plural, Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { resendFailedMessages } from '@/api/client';
import { listMessagesOptions } from '@/api/client/@tanstack/react-query.gen';
import { problemWords } from '@/lib/problem-words';
import { showsMessages } from '@/ui/registration/resend-button';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';

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
