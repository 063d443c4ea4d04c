import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import type { RegistrationReceipt } from '@/api/client';
import { CopyLink } from '@/ui/copy-link';
import { Notice } from '@/ui/notice';
import { useLanguage } from '@/ui/use-language';
import classes from './register-page.module.css';

/** What one gets in hand after registering. Lives in the history entry, so that a reload shows it again. */
export function RegisteredPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { slug } = useParams();
  const receipt = (useLocation().state as { receipt?: RegistrationReceipt } | null)?.receipt;
  const seminar = `/${language}/seminars/${slug}`;
  if (!receipt) return <Navigate to={seminar} replace />;
  return (
    <div className={classes.page}>
      <title>{t`You are registered · Bagdar`}</title>
      <h1>
        <Outcome receipt={receipt} />
      </h1>
      <div className={classes.card}>
        {receipt.link ? (
          <>
            <p>
              <Trans>
                This is the link to your registration. With it you see your group, change what you entered or withdraw.
                It was also mailed to you.
              </Trans>
            </p>
            <CopyLink link={receipt.link} />
            <Notice tone="warning">
              <Trans>Whoever has this link can change your registration: keep it to yourself.</Trans>
            </Notice>
            <div className={classes.buttons}>
              <Button component="a" href={receipt.link}>
                <Trans>Open my registration</Trans>
              </Button>
              <Button component={Link} to={seminar} variant="default">
                <Trans>To the seminar</Trans>
              </Button>
            </div>
          </>
        ) : (
          <>
            <p>
              <Trans>
                Somebody with this e-mail was registered here before. The link to the registration was mailed to that
                address; behind it you see how it stands, and change what is to be changed.
              </Trans>
            </p>
            <div className={classes.buttons}>
              <Button component={Link} to={seminar} variant="default">
                <Trans>To the seminar</Trans>
              </Button>
            </div>
          </>
        )}
      </div>
    </div>
  );
}

function Outcome({ receipt: { link, status } }: { receipt: RegistrationReceipt }) {
  if (!link) return <Trans>You were registered before</Trans>;
  if (status === 'PENDING') return <Trans>The organizers look at your registration</Trans>;
  return status === 'WAITLISTED' ? <Trans>You are on the waiting list</Trans> : <Trans>You are registered</Trans>;
}
