import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link, Navigate, useLocation, useParams } from 'react-router';
import type { DelegationReceipt } from '@/api/client';
import { CopyLink } from '@/ui/copy-link';
import { Notice } from '@/ui/notice';
import { useLanguage } from '@/ui/use-language';
import classes from './delegating.module.css';

/** What a contact gets in hand. Lives in the history entry, so that a reload shows it again. */
export function DelegationRegisteredPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { slug } = useParams();
  const receipt = (useLocation().state as { receipt?: DelegationReceipt } | null)?.receipt;
  const seminar = `/${language}/seminars/${slug}`;
  if (!receipt) return <Navigate to={seminar} replace />;
  return (
    <div className={classes.page}>
      <title>{t`Your delegation · Bagdar`}</title>
      <h1>{receipt.link ? <Trans>Your delegation is open</Trans> : <Trans>You have a delegation already</Trans>}</h1>
      <div className={classes.card}>
        {receipt.link ? (
          <>
            <p>
              <Trans>
                This is the link to your delegation. With it you register people, correct and replace them, and see
                where each of them stands. It was also mailed to you.
              </Trans>
            </p>
            <CopyLink link={receipt.link} />
            <Notice tone="warning">
              <Trans>Whoever has this link sees and changes your people: keep it to yourself.</Trans>
            </Notice>
            <div className={classes.buttons}>
              <Button component="a" href={receipt.link}>
                <Trans>Register people</Trans>
              </Button>
            </div>
          </>
        ) : (
          <>
            <p>
              <Trans>
                A delegation was opened with this e-mail before, and nothing was changed. Its link was mailed to the
                address again.
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
