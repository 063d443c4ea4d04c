import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { Trans, useLingui } from '@lingui/react/macro';
import { Button, Modal } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import type { Message } from '@/api/client';
import { readMessageOptions } from '@/api/client/@tanstack/react-query.gen';
import { isProblem } from '@/lib/problem';
import { Moment } from '@/ui/moment';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { LetterFrame } from './letter-frame';
import classes from './read-letter.module.css';

/** Opens what one letter says, and tells whether that is what was sent. */
export function ReadLetter({ message }: { message: Message }) {
  const { t } = useLingui();
  const [opened, setOpened] = useState(false);
  const { name, subject } = message;
  return (
    <>
      <Button
        variant="default"
        size="xs"
        aria-label={t`Show the letter to ${name}: ${subject}`}
        onClick={() => setOpened(true)}
      >
        <Trans context="a letter">Show</Trans>
      </Button>
      <Modal.Root opened={opened} onClose={() => setOpened(false)} size="min(100vw, 44rem)">
        <Modal.Overlay />
        <Modal.Content radius="lg" className={classes.dialog}>
          {/* Mantine's own head would be a second banner of the page. */}
          <div className={classes.head}>
            <Modal.Title className={classes.title}>
              <Trans>Letter to {name}</Trans>
            </Modal.Title>
            <Modal.CloseButton aria-label={t`Close`} />
          </div>
          {opened && <Text message={message} />}
        </Modal.Content>
      </Modal.Root>
    </>
  );
}

function Text({ message }: { message: Message }) {
  const { id: messageId, seminarId, language } = message;
  const { data, error, refetch } = useQuery({
    ...readMessageOptions({ path: { seminarId, messageId } }),
    // it says what is so now
    gcTime: 0,
    retry: false,
  });
  if (isProblem(error, 'illegal-state')) {
    return (
      <Notice>
        <Trans>
          Nothing of it can be shown any more: its reader was erased, or nothing that it told concerns them now.
        </Trans>
      </Notice>
    );
  }
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  if (!data) return <LoadingLines lines={[60, 100, 90, 100]} />;
  return (
    <div className={classes.letter}>
      <Notice>
        <Whether message={message} /> <Trans>Personal links in it lead nowhere.</Trans>
      </Notice>
      <LetterFrame letter={data} lang={language} />
    </div>
  );
}

/** What was sent is kept nowhere, so that nothing of whoever is erased stays in it. */
function Whether({ message: { state, sentAt, mailingId } }: { message: Message }) {
  const { timeZone } = useSeminar();
  if (state === 'QUEUED') return <Trans>So it would be sent now.</Trans>;
  if (state !== 'SENT') return <Trans>It was not sent. So it would read now.</Trans>;
  if (mailingId) {
    return <Trans>In these words it was sent; what it says of its reader and the seminar is as of now.</Trans>;
  }
  return (
    <Trans>
      So it would read now. What was sent on <Moment at={sentAt ?? ''} timeZone={timeZone} /> is not kept: its words,
      and what it says of its reader and the seminar, may have changed since.
    </Trans>
  );
}
