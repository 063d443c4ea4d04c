import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Seminar } from '@/api/client';
import { formatMoment } from '@/lib/time';
import { LocalText } from '@/ui/local-text';
import { useLanguage } from '@/ui/use-language';
import { latestVersionQuery } from './versions-query';
import classes from './versions.module.css';

/** Since when the programme holds as it stands, and the way to what was before. */
export function CurrentVersion({ seminar: { slug, timeZone } }: { seminar: Seminar }) {
  const language = useLanguage();
  const { data } = useQuery(latestVersionQuery(slug));
  const latest = data?.items[0];
  if (!latest) return null;
  return (
    <div className={classes.current}>
      <p>
        <Trans>
          Version {latest.number}, published{' '}
          <time dateTime={latest.publishedAt}>{formatMoment(latest.publishedAt, timeZone, language)}</time>
        </Trans>
        {latest.number > 1 && (
          <>
            {' · '}
            <Link to={`/${language}/seminars/${slug}/programme/versions`}>
              <Trans>Earlier versions</Trans>
            </Link>
          </>
        )}
      </p>
      {latest.note && (
        <p className={classes.note}>
          <LocalText value={latest.note} />
        </p>
      )}
    </div>
  );
}
