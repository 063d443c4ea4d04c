import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type Message, resendMessage } from '@/api/client';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { toast } from '@/ui/toast';

/** Whatever shows what became of letters. */
export const showsMessages = operations(
  'listMessages',
  'getMailing',
  'getMailingProgress',
  'listMailings',
  'listHistory',
);

/** Tries one letter again that was given up. */
export function ResendButton({ message }: { message: Message }) {
  const queryClient = useQueryClient();
  const { t } = useLingui();
  const { seminarId, id: messageId, name, subject } = message;
  const again = useMutation({
    mutationFn: () => resendMessage({ path: { seminarId, messageId } }),
    onSuccess: () => {
      toast(<Trans>It is tried again: {name}.</Trans>);
      return queryClient.invalidateQueries(showsMessages);
    },
    onError: (problem) => toast(problemWords(problem)),
  });
  return (
    <Button
      variant="default"
      size="xs"
      aria-label={t`Send again to ${name}: ${subject}`}
      loading={again.isPending}
      onClick={() => again.mutate()}
    >
      <Trans>Send again</Trans>
    </Button>
  );
}
