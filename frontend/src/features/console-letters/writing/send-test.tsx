import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { createLetterTest, type DraftLetter, getLetterTest } from '@/api/client';
import { problemWords } from '@/lib/problem-words';
import { toast } from '@/ui/toast';
import { useMe } from '@/ui/use-me';
import { useSeminar } from '@/ui/use-seminar';

const ATTEMPTS = 10;
const PAUSE = 1000;

/** Sends the letter to whoever writes it, and says what became of it. */
export function SendTest({ draft }: { draft: DraftLetter }) {
  const { id: seminarId } = useSeminar();
  const { me } = useMe();
  const email = me?.email;
  const test = useMutation({
    mutationFn: async () => {
      const { data } = await createLetterTest({ path: { seminarId }, body: draft });
      return outcome(seminarId, data.id);
    },
    onSuccess: (sent) => {
      if (sent.state === 'SENT') toast(<Trans>It is in your mailbox: {email}.</Trans>);
      else if (sent.failure) toast(<Trans>The mail server did not take it: {sent.failure}</Trans>);
      else toast(<Trans>It is on its way to {email}.</Trans>);
    },
    onError: (problem) => toast(problemWords(problem)),
  });
  if (!email) return null;
  return (
    <Button variant="default" loading={test.isPending} onClick={() => test.mutate()}>
      <Trans>Send a test to me</Trans>
    </Button>
  );
}

async function outcome(seminarId: string, testId: string) {
  for (let attempt = 1; ; attempt++) {
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    const { data } = await getLetterTest({ path: { seminarId, testId } });
    if (data.state !== 'QUEUED' || data.failure || attempt === ATTEMPTS) return data;
  }
}
