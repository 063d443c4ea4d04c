import { Trans } from '@lingui/react/macro';
import type { Programme } from '@/api/client';
import { dayOf, formatDayOfYear, formatTime, lastDayOf } from '@/lib/time';
import { routeName, sessionKindWords } from '@/lib/words';
import chips from '@/ui/chip.module.css';
import { LocalText } from '@/ui/local-text';
import { PlaceText } from '@/ui/place-text';
import { RouteNumber } from '@/ui/route-line';
import { SpeakerLine } from '@/ui/speaker-line';
import { useLanguage } from '@/ui/use-language';
import type { Whereabouts } from '@/ui/whereabouts';
import type { Entry } from './arrange';
import { PlacesLeft } from './places-left';
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
      {session.startsAt && <Hours startsAt={session.startsAt} endsAt={session.endsAt} timeZone={timeZone} />}
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
        {session.signUp && <PlacesLeft seminar={programme.seminar} session={session} />}
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

interface HoursProps {
  startsAt: string;
  endsAt?: string | null;
  timeZone: string;
}

/** From when to when; with the days where it does not end on the day on which it begins. */
function Hours({ startsAt, endsAt, timeZone }: HoursProps) {
  const language = useLanguage();
  const lasts = Boolean(endsAt) && lastDayOf(endsAt as string, timeZone) > dayOf(startsAt, timeZone);
  const shown = (at: string) =>
    lasts ? `${formatDayOfYear(dayOf(at, timeZone), language)}, ${formatTime(at, timeZone)}` : formatTime(at, timeZone);
  return (
    <p className={classes.time} data-lasts={lasts || undefined}>
      <time dateTime={startsAt}>{shown(startsAt)}</time>
      {endsAt && (
        <span className={classes.until}>
          {lasts && ' '}–{lasts && ' '}
          <time dateTime={endsAt}>{shown(endsAt)}</time>
        </span>
      )}
    </p>
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
