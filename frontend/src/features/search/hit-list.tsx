import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import type { SearchHit } from '@/api/client';
import type { Language } from '@/lib/languages';
import { searchKindWords } from '@/lib/words';
import { LocalText } from '@/ui/local-text';
import { MarkedText } from '@/ui/search/marked-text';
import { useLanguage } from '@/ui/use-language';
import classes from './hit-list.module.css';
import type { Wanted } from './search-address';

/** What was found, the best first, each with the way to it. */
export function HitList({ hits, wanted }: { hits: readonly SearchHit[]; wanted: Wanted }) {
  const { t } = useLingui();
  return (
    <ol className={classes.list} aria-label={t`What was found`}>
      {hits.map((hit) => (
        <li key={`${hit.kind}-${hit.id}`}>
          <Hit hit={hit} wanted={wanted.q} />
        </li>
      ))}
    </ol>
  );
}

function Hit({ hit, wanted }: { hit: SearchHit; wanted: string }) {
  const language = useLanguage();
  const way = wayTo(hit, language);
  const title = <MarkedText value={hit.title} wanted={wanted} />;
  return (
    <article className={classes.hit} data-leads={way !== undefined || undefined}>
      <p className={classes.kind}>
        {searchKindWords()[hit.kind]}
        {hit.draft && (
          <span className={classes.draft}>
            <Trans>Draft</Trans>
          </span>
        )}
      </p>
      <h2 className={classes.title}>
        {way ? (
          <Link to={way} data-hit>
            {title}
          </Link>
        ) : (
          title
        )}
      </h2>
      <p className={classes.context}>
        {hit.foundBy && <MarkedText value={hit.foundBy} wanted={wanted} />}
        {hit.context && <LocalText value={hit.context} />}
        {!way && (
          <span>
            <Trans>In no announced programme yet</Trans>
          </span>
        )}
      </p>
    </article>
  );
}

/** Where in the public pages something stands. */
function wayTo({ kind, id, foundBy, seminarSlug }: SearchHit, language: Language): string | undefined {
  if (!seminarSlug) return undefined;
  const seminar = `/${language}/seminars/${seminarSlug}`;
  switch (kind) {
    case 'session':
      return `${seminar}/programme#session-${id}`;
    case 'organization':
      return `${seminar}/programme?by=place#place-${id}`;
    case 'cluster':
      return `${seminar}#cluster-${id}`;
    case 'seminar':
      // it is topics of its routes that a seminar is found by besides its title
      return foundBy ? `${seminar}#routes` : seminar;
  }
}
