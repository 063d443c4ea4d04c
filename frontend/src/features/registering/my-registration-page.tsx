import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { getMyRegistrationOptions } from '@/api/client/@tanstack/react-query.gen';
import { asParticipant } from '@/api/headers';
import { isProblem } from '@/lib/problem';
import { Notice } from '@/ui/notice';
import { ErrorState, LoadingLines } from '@/ui/states';
import { EditMyRegistration } from './edit-my-registration';
import { MyRegistrationDetails } from './my-registration-details';
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
      {token ? <MyRegistration key={token} token={token} /> : <NoLink />}
    </div>
  );
}

function MyRegistration({ token }: { token: string }) {
  const [editing, setEditing] = useState(false);
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
    <MyRegistrationDetails mine={data} token={token} onEdit={() => setEditing(true)} />
  );
}

function NoLink() {
  return (
    <Notice title={<Trans>Open the link from the letter</Trans>}>
      <Trans>This page needs the whole link that you were shown and mailed when you registered.</Trans>
    </Notice>
  );
}

function DeadLink() {
  return (
    <Notice tone="warning" title={<Trans>This link does not work</Trans>}>
      <Trans>It may have been copied without its end, or replaced by a newer one: look for the latest letter.</Trans>
    </Notice>
  );
}
