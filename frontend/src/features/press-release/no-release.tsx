import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { Seminar } from '@/api/client';
import { plainText } from '@/lib/localized';
import { EmptyState } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import classes from './release-page.module.css';

/** Where none was published, and where one was taken back: readers are told the same of both. */
export function NoRelease({ seminar }: { seminar: Seminar }) {
  const { t } = useLingui();
  const language = useLanguage();
  const title = plainText(seminar.title, language);
  return (
    <div className={classes.page}>
      <title>{t`Press release · Bagdar`}</title>
      <h1 className="visually-hidden">
        <Trans>Press release</Trans>
      </h1>
      <EmptyState
        title={<Trans>There is no press release here now</Trans>}
        action={
          <Button component={Link} to={`/${language}/seminars/${seminar.slug}`}>
            <Trans>To the seminar</Trans>
          </Button>
        }
      >
        <Trans>Nothing has been published about “{title}” yet, or the organizers have taken it back.</Trans>
      </EmptyState>
    </div>
  );
}
