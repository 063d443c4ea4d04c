import { Plural, Trans } from '@lingui/react/macro';
import type { SearchHit } from '@/api/client';
import { EmptyState } from '@/ui/states';
import { MOST, type Wanted } from './search-address';
import classes from './search-page.module.css';

interface SaidProps {
  /** None while nothing was asked or answered. */
  hits: readonly SearchHit[] | undefined;
  wanted: Wanted;
  /** While the hits are those of what was asked before. */
  busy: boolean;
}

/** How much was found. It is there before anything is: only then do those who listen hear what comes into it. */
export function Said({ hits, wanted, busy }: SaidProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: an output takes no paragraphs
    <div role="status" className={classes.said} aria-busy={busy || undefined}>
      {hits && (hits.length > 0 ? <Count count={hits.length} /> : <NothingFound wanted={wanted} />)}
    </div>
  );
}

function Count({ count }: { count: number }) {
  return (
    <p className={classes.count}>
      {count < MOST ? (
        <Plural value={count} one="# thing found" other="# things found" />
      ) : (
        <Trans>The {MOST} that fit best. One more word narrows them down.</Trans>
      )}
    </p>
  );
}

function NothingFound({ wanted: { q, kind } }: { wanted: Wanted }) {
  return (
    <EmptyState title={<Trans>Nothing is called “{q}”</Trans>}>
      {kind ? (
        <Trans>Look among everything, or try another word: the number of a school, or the beginning of a title.</Trans>
      ) : (
        <Trans>
          Try fewer words or only the beginning of one, in any of the three languages. What is not announced yet is not
          found here.
        </Trans>
      )}
    </EmptyState>
  );
}
