import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import type { MyRegistration } from '@/api/client';
import { eraseMe, getMyData, renewMyLink, revokeMyLink } from '@/api/client/sdk.gen';
import { asParticipant } from '@/api/headers';
import { problemWords } from '@/lib/problem-words';
import { formatDay, formatMoment } from '@/lib/time';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { EraseButton } from '@/ui/erase-button';
import { Notice } from '@/ui/notice';
import { saveFile } from '@/ui/save-file';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import classes from './register-page.module.css';

/** How a link came to open nothing, by the hand of its holder. */
export type LinkEnd = 'ERASED' | 'SWITCHED_OFF';

interface MyPrivacyProps {
  mine: MyRegistration;
  token: string;
  onEnd: (how: LinkEnd) => void;
}

/** What is kept and for how long, and how to have it, to be rid of it, and to lock a lost phone out. */
export function MyPrivacy({ mine: { keptUntil, link, seminar }, token, onEnd }: MyPrivacyProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const navigate = useNavigate();
  const headers = asParticipant(token);
  const download = useMutation({
    mutationFn: async () => {
      const { data } = await getMyData({ headers });
      const file = new Blob([JSON.stringify(data, null, 2)], { type: 'application/json' });
      saveFile(file, `bagdar-${seminar.slug}.json`);
    },
  });
  return (
    <section className={classes.card}>
      <h2>
        <Trans>Your data and your link</Trans>
      </h2>
      <p>
        <Trans>What tells who you are is kept until {formatDay(keptUntil, language)} and erased then.</Trans>
      </p>
      <p>
        <Trans>Your link works until {formatMoment(link.expiresAt, seminar.timeZone, language)}.</Trans>
      </p>
      <div className={classes.buttons}>
        <Button variant="default" loading={download.isPending} onClick={() => download.mutate()}>
          <Trans>Download my data</Trans>
        </Button>
        <Asked
          label={<Trans>Replace my link</Trans>}
          title={t`Replace your link?`}
          act={async () => {
            const { data } = await renewMyLink({ headers });
            const address = new URL(data.link);
            await navigate(`${address.pathname}${address.hash}`, { replace: true });
            toast(<Trans>Your link is replaced. The new one is the address of this page.</Trans>);
          }}
        >
          <Trans>The present link stops working everywhere at once. The new one opens here and is mailed to you.</Trans>
        </Asked>
        <Asked
          label={<Trans>Switch my link off</Trans>}
          title={t`Switch your link off?`}
          danger
          act={async () => {
            await revokeMyLink({ headers });
            onEnd('SWITCHED_OFF');
          }}
        >
          <Trans>
            Nobody can open this page any more, you included. Your registration stays; a new link is mailed to you when
            you register again with the same e-mail, or by the organizers.
          </Trans>
        </Asked>
        <EraseButton
          label={<Trans>Erase me</Trans>}
          title={t`Erase you for good?`}
          erase={async () => {
            await eraseMe({ headers, body: { irrevocable: true } });
            onEnd('ERASED');
          }}
        >
          <Trans>
            Your name, your contacts and all that you answered are erased, your place becomes free and this link stops
            working. Nobody can bring it back.
          </Trans>
        </EraseButton>
      </div>
      {download.error && <Notice tone="danger">{problemWords(download.error)}</Notice>}
    </section>
  );
}

interface AskedProps {
  label: ReactNode;
  title: string;
  danger?: boolean;
  act: () => Promise<void>;
  children: ReactNode;
}

function Asked({ label, title, danger, act, children }: AskedProps) {
  const [asking, setAsking] = useState(false);
  const deed = useMutation({ mutationFn: act, onSuccess: () => setAsking(false) });
  return (
    <>
      <Button variant="default" onClick={() => setAsking(true)}>
        {label}
      </Button>
      <ConfirmDialog
        opened={asking}
        title={title}
        confirm={label}
        danger={danger}
        busy={deed.isPending}
        onConfirm={() => deed.mutate()}
        onClose={() => setAsking(false)}
      >
        {children}
        {deed.error && <Notice tone="danger">{problemWords(deed.error)}</Notice>}
      </ConfirmDialog>
    </>
  );
}
