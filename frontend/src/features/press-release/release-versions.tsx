import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { ReleaseVersion, Seminar } from '@/api/client';
import { LocalText } from '@/ui/local-text';
import { useLanguage } from '@/ui/use-language';
import { PublicationDay } from './publication-day';
import classes from './release-versions.module.css';

interface ReleaseVersionsProps {
  seminar: Seminar;
  /** Newest first. */
  versions: readonly ReleaseVersion[];
  shown?: number | null;
}

/** Every publication of the release: what was once said in public stays readable. */
export function ReleaseVersions({ seminar, versions, shown }: ReleaseVersionsProps) {
  const language = useLanguage();
  const address = `/${language}/seminars/${seminar.slug}/release`;
  return (
    <section className={classes.versions} aria-labelledby="versions">
      <h2 id="versions">
        <Trans>Versions</Trans>
      </h2>
      <ol reversed>
        {versions.map(({ id, number, publishedAt, note }, index) => (
          <li key={id}>
            <Link
              to={{ pathname: address, search: index === 0 ? '' : `?version=${number}` }}
              aria-current={number === shown ? 'page' : undefined}
            >
              <Trans>Version {number}</Trans>
            </Link>{' '}
            <PublicationDay at={publishedAt} timeZone={seminar.timeZone} />
            {index === 0 && (
              <span className={classes.mark}>
                <Trans>in force</Trans>
              </span>
            )}
            {number === shown && (
              <span className={classes.mark}>
                <Trans>you are reading it</Trans>
              </span>
            )}
            {note && (
              <p>
                <LocalText value={note} />
              </p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
