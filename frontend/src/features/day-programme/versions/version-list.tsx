import { Trans } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { Seminar, Version } from '@/api/client';
import { formatMoment } from '@/lib/time';
import { countWords } from '@/ui/history/part-words';
import { LocalText } from '@/ui/local-text';
import { useLanguage } from '@/ui/use-language';
import classes from './versions.module.css';

/** Each version with its note, and the ways to read it and to see what it changed. */
export function VersionList({ seminar, versions }: { seminar: Seminar; versions: readonly Version[] }) {
  const language = useLanguage();
  const programme = `/${language}/seminars/${seminar.slug}/programme`;
  return (
    <ol className={classes.list}>
      {versions.map(({ id, number, publishedAt, note, changes }, index) => (
        <li key={id}>
          <h3>
            <Link to={index === 0 ? programme : `${programme}/versions/${number}`}>
              <Trans>Version {number}</Trans>
            </Link>
            {index === 0 && (
              <span className={classes.holds}>
                <Trans>current</Trans>
              </span>
            )}
          </h3>
          <p className={classes.line}>
            <time dateTime={publishedAt}>{formatMoment(publishedAt, seminar.timeZone, language)}</time>
          </p>
          {note && (
            <p className={classes.note}>
              <LocalText value={note} />
            </p>
          )}
          {number > 1 && (
            <p className={classes.line}>
              {countWords(changes)}
              {' · '}
              <Link to={`${programme}/versions?from=${number - 1}&to=${number}`}>
                <Trans>What changed</Trans>
              </Link>
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
