import { Trans, useLingui } from '@lingui/react/macro';
import { Link, useSearchParams } from 'react-router';
import type { SearchKind } from '@/api/client';
import { withParams } from '@/lib/search-params';
import type { Wanted } from './search-address';
import classes from './search-page.module.css';

/** Links, not buttons: each choice has an address, and opens without a script. */
export function KindFilter({ wanted: { kind: chosen } }: { wanted: Wanted }) {
  const { t } = useLingui();
  const [params] = useSearchParams();
  const names: [SearchKind | undefined, React.ReactNode][] = [
    [undefined, <Trans key="all">Everything</Trans>],
    ['seminar', <Trans key="seminars">Seminars</Trans>],
    ['session', <Trans key="sessions">Sessions</Trans>],
    ['organization', <Trans key="organizations">Organizations</Trans>],
    ['cluster', <Trans key="clusters">Clusters</Trans>],
  ];
  return (
    <nav aria-label={t`What is looked for`} className={classes.kinds}>
      {names.map(([kind, name]) => (
        <Link
          key={kind ?? ''}
          to={{ search: `?${withParams(params, { kind })}` }}
          replace
          preventScrollReset
          className={classes.kind}
          aria-current={kind === chosen ? 'true' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
