import { Trans, useLingui } from '@lingui/react/macro';
import { Link } from 'react-router';
import { useProgrammeAddress, type View, views } from './use-programme-address';
import classes from './view-switch.module.css';

/** The ways to look at the programme. */
export function ViewSwitch() {
  const { t } = useLingui();
  const { view: shown, to } = useProgrammeAddress();
  const names: Record<View, React.ReactNode> = {
    list: <Trans>List</Trans>,
    places: <Trans>By place</Trans>,
    routes: <Trans>By route</Trans>,
  };
  return (
    <nav aria-label={t`Ways to look at the programme`} className={classes.views}>
      {views.map((view) => (
        <Link key={view} to={to({ view })} aria-current={view === shown ? 'page' : undefined} preventScrollReset>
          {names[view]}
        </Link>
      ))}
    </nav>
  );
}
