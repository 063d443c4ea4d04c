import { Trans } from '@lingui/react/macro';
import type { Programme } from '@/api/client';
import { formatTime } from '@/lib/time';
import { routeName, sessionKindWords } from '@/lib/words';
import chips from '@/ui/chip.module.css';
import { LocalText } from '@/ui/local-text';
import { PlaceText } from '@/ui/place-text';
import { RouteNumber } from '@/ui/route-line';
import { SpeakerLine } from '@/ui/speaker-line';
import { useLanguage } from '@/ui/use-language';
import type { Whereabouts } from '@/ui/whereabouts';
import type { Entry } from './arrange';
import classes from './session-entry.module.css';

interface SessionEntryProps {
  entry: Entry;
  programme: Programme;
  /** What is said of its place: the views under a place or a route need not say all of it again. */
  place: Whereabouts | undefined;
  /** The view of a route need not say which. */
  withRoutes?: boolean;
  /** Whether an address can lead here: once on a page. */
  named?: boolean;
}

/** One session of the day: when, what, by whom, where, and for which routes. */
export function SessionEntry({ entry, programme, place, withRoutes = true, named = false }: SessionEntryProps) {
  const { session, routes } = entry;
  const { timeZone } = programme.seminar;
  const clusters = programme.clusters.filter(({ id }) => session.clusterIds.includes(id));
  return (
    <article className={classes.entry} id={named ? `session-${session.id}` : undefined}>
      {session.startsAt && (
        <p className={classes.time}>
          <time dateTime={session.startsAt}>{formatTime(session.startsAt, timeZone)}</time>
          {session.endsAt && (
            <span className={classes.until}>
              –<time dateTime={session.endsAt}>{formatTime(session.endsAt, timeZone)}</time>
            </span>
          )}
        </p>
      )}
      <div className={classes.body}>
        <p className={classes.kind}>{sessionKindWords()[session.kind]}</p>
        <h3 className={classes.title}>
          <LocalText value={session.title} />
        </h3>
        {session.speakers.map((speaker) => (
          <SpeakerLine key={speaker.id} speaker={speaker} className={classes.line} />
        ))}
        {session.presentedBy && (
          <p className={classes.line}>
            <LocalText value={session.presentedBy} />
          </p>
        )}
        {place && (
          <p className={classes.line}>
            <PlaceText place={place} />
          </p>
        )}
        {session.summary && (
          <details className={classes.more}>
            <summary>
              <Trans>What it is about</Trans>
            </summary>
            <p>
              <LocalText value={session.summary} />
            </p>
          </details>
        )}
        {(clusters.length > 0 || (withRoutes && routes.length > 0)) && (
          <ul className={chips.chips}>
            {withRoutes && routes.map((route) => <RouteMark key={route.id} route={route} />)}
            {clusters.map(({ id, name }) => (
              <li key={id} className={chips.chip}>
                <LocalText value={name} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </article>
  );
}

/** A route by its sign, with its name for those who listen. */
export function RouteMark({ route }: { route: Programme['routes'][number] }) {
  const language = useLanguage();
  return (
    <li className={classes.route}>
      <span aria-hidden="true">
        <RouteNumber route={route} size="sm" />
      </span>
      <span className="visually-hidden">{routeName(route, language)}</span>
    </li>
  );
}
