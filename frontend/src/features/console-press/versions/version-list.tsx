import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { ReleaseVersion } from '@/api/client';
import { LocalText } from '@/ui/local-text';
import { Moment } from '@/ui/moment';
import { useSeminar } from '@/ui/use-seminar';
import { useVersionAddress } from './use-version-address';
import classes from './versions-page.module.css';

/** The publications, newest first, each of them to be read. */
export function VersionList({ versions }: { versions: readonly ReleaseVersion[] }) {
  const { t } = useLingui();
  const { timeZone } = useSeminar();
  const { shown, to } = useVersionAddress(versions[0]?.number ?? 1);
  return (
    <ol className={classes.list} aria-label={t`Published versions`}>
      {versions.map(({ id, number, publishedAt, publishedBy, note }) => (
        <li key={id} data-shown={number === shown || undefined}>
          <p>
            <Link to={to(number)} preventScrollReset aria-current={number === shown ? 'true' : undefined}>
              <Trans>Version {number}</Trans>
            </Link>{' '}
            <span className={classes.when}>
              <Moment at={publishedAt} timeZone={timeZone} />
              {publishedBy && ` · ${publishedBy}`}
            </span>
          </p>
          {note && (
            <p className={classes.note}>
              <LocalText value={note} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
