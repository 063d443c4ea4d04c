import { Trans, useLingui } from '@lingui/react/macro';
import type { AttendedSession, MyRegistration, Programme } from '@/api/client';
import { dayOf, formatDay, formatTime } from '@/lib/time';
import { LocalText } from '@/ui/local-text';
import { PlaceText } from '@/ui/place-text';
import { useLanguage } from '@/ui/use-language';
import { placeOf } from '@/ui/whereabouts';
import classes from './my-times.module.css';
import page from './register-page.module.css';

interface MyTimesProps {
  mine: MyRegistration;
  /** Absent until it is loaded: the places stand in it. */
  programme: Programme | undefined;
}

/** Where somebody who comes is at which time, as far as it is published. */
export function MyTimes({ mine: { attends, registration, route, seminar }, programme }: MyTimesProps) {
  const language = useLanguage();
  const timed = attends.filter(({ startsAt }) => startsAt);
  if (registration.status !== 'CONFIRMED' || timed.length === 0) return null;
  const onDay = ({ startsAt }: AttendedSession) => dayOf(startsAt as string, seminar.timeZone);
  const days = [...new Set(timed.map(onDay))];
  // at a seminar of several days the hour alone does not tell when, also where somebody comes on one of them
  const dated = days.length > 1 || seminar.startsOn !== seminar.endsOn;
  return (
    <section className={page.card}>
      <h2>
        <Trans>Where you are when</Trans>
      </h2>
      {days.map((day) => (
        <div key={day} className={classes.day}>
          {dated && <h3>{formatDay(day, language)}</h3>}
          <ol className={classes.list}>
            {timed
              .filter((entry) => onDay(entry) === day)
              .map((entry) => (
                <li key={entry.sessionId} className={classes.entry}>
                  <p className={classes.time}>
                    <Hours entry={entry} timeZone={seminar.timeZone} />
                  </p>
                  <div>
                    <p className={classes.title}>
                      <LocalText value={entry.title} />
                    </p>
                    <Place entry={entry} programme={programme} routeId={route?.id} />
                    <Why entry={entry} />
                  </div>
                </li>
              ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Hours({ entry: { startsAt, endsAt }, timeZone }: { entry: AttendedSession; timeZone: string }) {
  return (
    <>
      <time dateTime={startsAt}>{formatTime(startsAt as string, timeZone)}</time>
      {endsAt && (
        <>
          –<time dateTime={endsAt}>{formatTime(endsAt, timeZone)}</time>
        </>
      )}
    </>
  );
}

interface PlaceProps {
  entry: AttendedSession;
  programme: Programme | undefined;
  routeId: string | undefined;
}

function Place({ entry: { sessionId }, programme, routeId }: PlaceProps) {
  if (!programme) return null;
  const routes = programme.routes.filter(({ id }) => id === routeId);
  for (const stage of programme.stages) {
    const session = stage.sessions.find(({ id }) => id === sessionId);
    const place = session && placeOf(session, stage, routes);
    if (place) {
      return (
        <p className={classes.more}>
          <PlaceText place={place} />
        </p>
      );
    }
  }
  return null;
}

function Why({ entry: { reason } }: { entry: AttendedSession }) {
  const { t } = useLingui();
  const words = { EVERYONE: undefined, ROUTE: t`On your route`, SIGN_UP: t`You signed up for it` }[reason];
  return words && <p className={classes.more}>{words}</p>;
}
