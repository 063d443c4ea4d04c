import { useLingui } from '@lingui/react/macro';
import { Link, useSearchParams } from 'react-router';
import type { Programme } from '@/api/client';
import { choiceParam } from '@/lib/search-params';
import classes from './day-programme-page.module.css';
import { PlaceView } from './place-view';
import { RouteView } from './route-view';
import { TimeView } from './time-view';

const views = { time: TimeView, place: PlaceView, route: RouteView };
type View = keyof typeof views;

interface ProgrammeViewsProps {
  programme: Programme;
  /** Not the one that holds: nobody is to follow it in a calendar. */
  earlier?: boolean;
}

/** The programme by the clock, by place, or by the route one travels. */
export function ProgrammeViews({ programme, earlier }: ProgrammeViewsProps) {
  const [params] = useSearchParams();
  const shown = choiceParam(params, 'by', Object.keys(views) as View[]) ?? 'time';
  const Shown = views[shown];
  return (
    <>
      <Choice shown={shown} withRoutes={programme.routes.length > 0} />
      <Shown programme={programme} earlier={earlier} />
    </>
  );
}

/** Links, not tabs: each view has an address, and opens without a script. */
function Choice({ shown, withRoutes }: { shown: View; withRoutes: boolean }) {
  const { t } = useLingui();
  const names = { time: t`By time`, place: t`By place`, ...(withRoutes && { route: t`By route` }) };
  return (
    <nav className={classes.views} aria-label={t`Order of the programme`}>
      {Object.entries(names).map(([view, name]) => (
        <Link
          key={view}
          to={{ search: view === 'time' ? '' : `?by=${view}` }}
          replace
          preventScrollReset
          className={classes.view}
          aria-current={view === shown ? 'page' : undefined}
        >
          {name}
        </Link>
      ))}
    </nav>
  );
}
