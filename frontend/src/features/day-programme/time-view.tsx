import { Trans, useLingui } from '@lingui/react/macro';
import type { Programme, ProgrammeStage } from '@/api/client';
import { formatDay, formatDays } from '@/lib/time';
import { LocalText } from '@/ui/local-text';
import { PlaceText } from '@/ui/place-text';
import { useLanguage } from '@/ui/use-language';
import { placeSaid } from '@/ui/whereabouts';
import { byDay, entriesOf, firstDay, withoutTime } from './arrange';
import { SessionEntry } from './session-entry';
import classes from './view.module.css';

/** Day by day, by the clock; what has no time yet follows under its stage. */
export function TimeView({ programme }: { programme: Programme }) {
  const { t } = useLingui();
  const language = useLanguage();
  const { seminar } = programme;
  const entries = entriesOf(programme);
  const days = byDay(entries, seminar.timeZone);
  const untimed = withoutTime(programme, entries);
  return (
    <div className={classes.view}>
      {days.map(({ day, entries: ofDay }) => (
        <section key={day} className={classes.part} aria-label={formatDay(day, language)}>
          <h2>{formatDay(day, language)}</h2>
          <ol className={classes.entries}>
            {ofDay.map((entry) => (
              <li key={entry.session.id}>
                <SessionEntry
                  entry={entry}
                  programme={programme}
                  place={entry.place}
                  named={firstDay(entry, seminar.timeZone) === day}
                />
              </li>
            ))}
          </ol>
        </section>
      ))}
      {days.length === 0 && untimed.some(({ entries: waiting }) => waiting.length > 0) && (
        <p className={classes.soft}>
          <Trans>
            {formatDays(seminar.startsOn, seminar.endsOn, language)}: the hours of the single sessions are not announced
            yet. They follow each other in this order.
          </Trans>
        </p>
      )}
      {untimed.map(({ stage, entries: waiting }) => (
        <section key={stage.id} className={classes.part}>
          <h2>
            <LocalText value={stage.name} />
            {days.length > 0 && waiting.length > 0 && `: ${t`time to be announced`}`}
          </h2>
          <StagePlace stage={stage} />
          {stage.summary && (
            <p className={classes.soft}>
              <LocalText value={stage.summary} />
            </p>
          )}
          {waiting.length > 0 && (
            <ol className={classes.entries}>
              {waiting.map((entry) => (
                <li key={entry.session.id}>
                  <SessionEntry entry={entry} programme={programme} place={entry.ownPlace} named />
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
      {entries.length + untimed.length === 0 && (
        <p className={classes.soft}>
          <Trans>The programme of this seminar is not announced yet.</Trans>
        </p>
      )}
    </div>
  );
}

function StagePlace({ stage }: { stage: ProgrammeStage }) {
  const place = placeSaid(stage);
  return (
    place && (
      <p className={classes.soft}>
        <PlaceText place={place} />
      </p>
    )
  );
}
