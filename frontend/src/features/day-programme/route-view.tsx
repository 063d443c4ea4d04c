import { Trans, useLingui } from '@lingui/react/macro';
import { useContext } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Programme, ProgrammeRoute } from '@/api/client';
import { plainText } from '@/lib/localized';
import { textParam } from '@/lib/search-params';
import { organizationKindWords, routeName } from '@/lib/words';
import { AddToCalendar } from '@/ui/calendar/add-to-calendar';
import chips from '@/ui/chip.module.css';
import { LocalText } from '@/ui/local-text';
import { RouteLine, RouteNumber, RouteStop, routeStyle } from '@/ui/route-line';
import { Site } from '@/ui/site';
import { useLanguage } from '@/ui/use-language';
import { type Entry, entriesOf, inOrderOfTime, inWords } from './arrange';
import { SessionEntry } from './session-entry';
import classes from './view.module.css';

/** What one group sees: what is for everyone, then its own route. One route can be chosen, for a phone on the bus. */
export function RouteView({ programme, earlier }: { programme: Programme; earlier?: boolean }) {
  const [params] = useSearchParams();
  const chosen = programme.routes.find(({ number }) => String(number) === textParam(params, 'route'));
  const entries = inOrderOfTime(entriesOf(programme));
  const common = entries.filter(({ routes }) => routes.length === 0);
  return (
    <div className={classes.view}>
      <Choice routes={programme.routes} chosen={chosen} />
      {common.length > 0 && (
        <section className={classes.part}>
          <h2>
            <Trans>For everyone</Trans>
          </h2>
          <ol className={classes.entries}>
            {common.map((entry) => (
              <li key={entry.session.id}>
                <SessionEntry entry={entry} programme={programme} place={entry.place} />
              </li>
            ))}
          </ol>
        </section>
      )}
      {(chosen ? [chosen] : programme.routes).map((route) => (
        <Travelled key={route.id} route={route} entries={entries} programme={programme} earlier={earlier} />
      ))}
    </div>
  );
}

function Choice({ routes, chosen }: { routes: readonly ProgrammeRoute[]; chosen?: ProgrammeRoute }) {
  const { t } = useLingui();
  const language = useLanguage();
  return (
    <ul className={classes.choice} aria-label={t`Show one route`}>
      {routes.map((route) => (
        <li key={route.id}>
          <Link
            to={{ search: route === chosen ? '?by=route' : `?by=route&route=${route.number}` }}
            replace
            preventScrollReset
            className={classes.chosen}
            aria-current={route === chosen ? 'true' : undefined}
          >
            <RouteNumber route={route} size="sm" /> {routeName(route, language)}
          </Link>
        </li>
      ))}
    </ul>
  );
}

interface TravelledProps {
  route: ProgrammeRoute;
  entries: readonly Entry[];
  programme: Programme;
  earlier?: boolean;
}

function Travelled({ route, entries, programme, earlier }: TravelledProps) {
  const language = useLanguage();
  const site = useContext(Site);
  const kinds = organizationKindWords();
  const shown = [...route.clusters.map(({ name }) => name), ...route.topics];
  return (
    <section className={`${classes.part} ${classes.route}`} style={routeStyle(route)}>
      <div className={classes.head}>
        <RouteNumber route={route} />
        <h2>{routeName(route, language)}</h2>
      </div>
      {!earlier && (
        <AddToCalendar
          address={`${site}/api/v1/seminars/${programme.seminar.id}/routes/${route.id}/calendar?lang=${language}`}
          name={`${routeName(route, language)}, ${plainText(programme.seminar.title, language)}`}
        >
          <Trans>This route to calendar</Trans>
        </AddToCalendar>
      )}
      {shown.length > 0 && (
        <ul className={chips.chips}>
          {shown.map((name) => (
            <li key={JSON.stringify(name)} className={chips.chip}>
              <LocalText value={name} />
            </li>
          ))}
        </ul>
      )}
      <RouteLine route={route}>
        {route.stops.map((stop) => {
          const here = entries.filter(({ session }) => stop.sessionIds.includes(session.id));
          return (
            <RouteStop key={stop.id}>
              <h3 className={classes.stop}>
                <LocalText value={stop.organization.name} />
              </h3>
              <p className={classes.soft}>{kinds[stop.organization.kind]}</p>
              {(stop.topics.length > 0 || here.length > 0) && (
                <div className={classes.shown}>
                  {stop.topics.length > 0 && (
                    <ul className={chips.chips}>
                      {stop.topics.map((topic) => (
                        <li key={JSON.stringify(topic)} className={chips.chip}>
                          <LocalText value={topic} />
                        </li>
                      ))}
                    </ul>
                  )}
                  {here.map((entry) => (
                    <SessionEntry
                      key={entry.session.id}
                      entry={entry}
                      programme={programme}
                      place={inWords(entry.ownPlace)}
                      withRoutes={false}
                    />
                  ))}
                </div>
              )}
            </RouteStop>
          );
        })}
      </RouteLine>
    </section>
  );
}
