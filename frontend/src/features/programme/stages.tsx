import { Trans } from '@lingui/react/macro';
import type { Programme, ProgrammeSession, Seminar } from '@/api/client';
import { dayOf, formatDay, formatOffset, formatTime, lastDayOf } from '@/lib/time';
import { sessionKindWords } from '@/lib/words';
import { LocalText } from '@/ui/local-text';
import { PlaceText } from '@/ui/place-text';
import { SpeakerLine } from '@/ui/speaker-line';
import { useLanguage } from '@/ui/use-language';
import { ownPlace, placeSaid, type Whereabouts } from '@/ui/whereabouts';
import classes from './stages.module.css';

export function Stages({ programme }: { programme: Programme }) {
  const { stages } = programme;
  if (stages.length === 0) return null;
  return (
    <section aria-labelledby="programme">
      <h2 id="programme">
        <Trans>Programme</Trans>
      </h2>
      <ol className={classes.stages}>
        {stages.map((stage, index) => (
          <li key={stage.id} className={classes.stage}>
            <span className={classes.step} aria-hidden="true">
              {index + 1}
            </span>
            <div className={classes.body}>
              <h3>
                <LocalText value={stage.name} />
              </h3>
              <Place place={placeSaid(stage)} />
              {stage.summary && (
                <p>
                  <LocalText value={stage.summary} />
                </p>
              )}
              {stage.sessions.length > 0 && (
                <ul className={classes.sessions}>
                  {stage.sessions.map((session) => (
                    <li key={session.id}>
                      <Session session={session} programme={programme} />
                    </li>
                  ))}
                </ul>
              )}
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Session({ session, programme: { seminar, routes } }: { session: ProgrammeSession; programme: Programme }) {
  return (
    <div className={classes.session}>
      <p className={classes.kind}>
        {sessionKindWords()[session.kind]}
        <SessionTime session={session} seminar={seminar} />
      </p>
      <h4>
        <LocalText value={session.title} />
      </h4>
      {session.speakers.map((speaker) => (
        <SpeakerLine key={speaker.id} speaker={speaker} className={classes.speaker} />
      ))}
      {session.presentedBy && (
        <p className={classes.speaker}>
          <LocalText value={session.presentedBy} />
        </p>
      )}
      {session.summary && (
        <p className={classes.summary}>
          <LocalText value={session.summary} />
        </p>
      )}
      <Place place={ownPlace(session, routes)} />
    </div>
  );
}

function Place({ place }: { place: Whereabouts | undefined }) {
  return (
    place && (
      <p className={classes.place}>
        <PlaceText place={place} />
      </p>
    )
  );
}

function SessionTime({ session: { startsAt, endsAt }, seminar }: { session: ProgrammeSession; seminar: Seminar }) {
  const language = useLanguage();
  if (!startsAt) return null;
  const zone = seminar.timeZone;
  const lasts = Boolean(endsAt) && lastDayOf(endsAt as string, zone) > dayOf(startsAt, zone);
  const day = (at: string) => `${formatDay(dayOf(at, zone), language)}, `;
  return (
    <time dateTime={startsAt} className={classes.time}>
      {(lasts || seminar.startsOn !== seminar.endsOn) && day(startsAt)}
      {formatTime(startsAt, zone)}
      {endsAt && `${lasts ? ` – ${day(endsAt)}` : '–'}${formatTime(endsAt, zone)}`}{' '}
      <span className={classes.zone}>{formatOffset(startsAt, zone)}</span>
    </time>
  );
}
