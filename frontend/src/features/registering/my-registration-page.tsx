import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router';
import { getMyRegistrationOptions } from '@/api/client/@tanstack/react-query.gen';
import { asParticipant } from '@/api/headers';
import { operations } from '@/api/pages';
import { isProblem } from '@/lib/problem';
import { LinkRequest } from '@/ui/link-request/link-request';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { EditMyRegistration } from './edit-my-registration';
import type { LinkEnd } from './my-privacy';
import { MyRegistrationDetails } from './my-registration-details';
import { Toasts } from '@/ui/toast';
import classes from './register-page.module.css';

/** The own registration of whoever holds its link: the token stands after the #, where no server logs it. */
export function MyRegistrationPage() {
  const { t } = useLingui();
  const token = useLocation().hash.slice(1);
  return (
    <div className={classes.page}>
      <title>{t`My registration · Bagdar`}</title>
      <meta name="robots" content="noindex" />
      <meta name="referrer" content="no-referrer" />
      <h1>
        <Trans>My registration</Trans>
      </h1>
      {token ? <OfLink key={token} token={token} /> : <NoLink />}
      <Toasts />
    </div>
  );
}

/** What a link opened is not shown any longer than it works. */
function OfLink({ token }: { token: string }) {
  const queryClient = useQueryClient();
  const [ended, setEnded] = useState<EndedProps>();
  const end = (how: LinkEnd, seminarId: string) => {
    setEnded({ how, seminarId });
    queryClient.removeQueries(operations('getMyRegistration', 'getMyAssignment'));
  };
  return ended ? <Ended {...ended} /> : <MyRegistration token={token} onEnd={end} />;
}

interface MyRegistrationProps {
  token: string;
  onEnd: (how: LinkEnd, seminarId: string) => void;
}

function MyRegistration({ token, onEnd }: MyRegistrationProps) {
  const [editing, setEditing] = useState<boolean>();
  const { data, error, isPending, isLoadingError, refetch } = useQuery(
    getMyRegistrationOptions({ headers: asParticipant(token) }),
  );
  if (isPending) return <LoadingLines lines={[40, 100, 80, 100]} />;
  if (isProblem(error, 'unauthenticated') || isProblem(error, 'not-found') || isProblem(error, 'forbidden')) {
    return <DeadLink />;
  }
  if (isLoadingError) return <ErrorState error={error} onRetry={refetch} />;
  return editing ? (
    <EditMyRegistration mine={data} token={token} onDone={() => setEditing(false)} />
  ) : (
    <MyRegistrationDetails
      mine={data}
      token={token}
      isBack={editing === false}
      onEdit={() => setEditing(true)}
      onEnd={(how) => onEnd(how, data.seminar.id)}
    />
  );
}

interface EndedProps {
  how: LinkEnd;
  seminarId: string;
}

function Ended({ how, seminarId }: EndedProps) {
  // whoever pressed the button stood in a dialog that is gone
  const said = useRef<HTMLDivElement>(null);
  useEffect(() => said.current?.focus(), []);
  return (
    <div ref={said} tabIndex={-1}>
      {how === 'ERASED' ? (
        <Notice tone="success" title={<Trans>You are erased</Trans>}>
          <Trans>Your name, your contacts and your answers are kept no longer, and this link opens nothing.</Trans>
        </Notice>
      ) : (
        <>
          <Notice tone="success" title={<Trans>Your link is switched off</Trans>}>
            <Trans>
              Your registration stays as it was. While links to this seminar work, you can have a new one mailed to you.
            </Trans>
          </Notice>
          <LinkRequest seminarId={seminarId} />
        </>
      )}
    </div>
  );
}

function NoLink() {
  return (
    <>
      <Notice title={<Trans>Open the link from the letter</Trans>}>
        <Trans>This page needs the whole link that you were shown and mailed when you registered.</Trans>
      </Notice>
      <LinkRequest />
    </>
  );
}

function DeadLink() {
  return (
    <>
      <Notice tone="warning" title={<Trans>This link does not work</Trans>}>
        <Trans>It may have been copied without its end, or replaced by a newer one: look for the latest letter.</Trans>
      </Notice>
      <LinkRequest />
    </>
  );
}
