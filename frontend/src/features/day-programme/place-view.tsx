import { Trans } from '@lingui/react/macro';
import type { Programme } from '@/api/client';
import { LocalText } from '@/ui/local-text';
import chips from '@/ui/chip.module.css';
import { byPlace, entriesOf, inWords, type Place } from './arrange';
import { RouteMark, SessionEntry } from './session-entry';
import classes from './view.module.css';

/** House by house: what takes place there, and which routes stop there. */
export function PlaceView({ programme }: { programme: Programme }) {
  return (
    <div className={classes.view}>
      {byPlace(programme, entriesOf(programme)).map((place) => (
        <section
          key={place.key}
          className={classes.part}
          id={place.organization ? `place-${place.organization.id}` : undefined}
        >
          <h2>{place.name ? <LocalText value={place.name} /> : <Trans>Place to be announced</Trans>}</h2>
          {place.organization?.address && (
            <p className={classes.soft}>
              <LocalText value={place.organization.address} />
            </p>
          )}
          <ul className={classes.entries}>
            {place.visits.map((visit) => (
              <Visit key={visit.route.id} visit={visit} />
            ))}
            {place.entries.map((entry) => (
              <li key={entry.session.id}>
                <SessionEntry
                  entry={entry}
                  programme={programme}
                  place={place.organization ? inWords(entry.place) : undefined}
                />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Visit({ visit: { route, topics } }: { visit: Place['visits'][number] }) {
  return (
    <li className={classes.visit}>
      <ul className={chips.chips}>
        <RouteMark route={route} />
      </ul>
      <span>
        <Trans>Route {route.number} stops here</Trans>
      </span>
      {topics.length > 0 && (
        <ul className={chips.chips}>
          {topics.map((topic) => (
            <li key={JSON.stringify(topic)} className={chips.chip}>
              <LocalText value={topic} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}
