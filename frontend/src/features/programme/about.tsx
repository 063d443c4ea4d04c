import { Trans } from '@lingui/react/macro';
import type { Programme } from '@/api/client';
import { sessionKindWords } from '@/lib/words';
import chips from '@/ui/chip.module.css';
import { LocalText } from '@/ui/local-text';
import classes from './about.module.css';

export function About({ programme: { seminar, organizers } }: { programme: Programme }) {
  const { directions, activities } = seminar;
  const kinds = sessionKindWords();
  return (
    <section aria-labelledby="about" className={classes.about}>
      <h2 id="about">
        <Trans>About the seminar</Trans>
      </h2>
      {seminar.purpose && (
        <p className={classes.purpose}>
          <LocalText value={seminar.purpose} />
        </p>
      )}
      <div className={classes.columns}>
        {directions.length > 0 && (
          <div>
            <h3>
              <Trans>The work of the clusters is directed at</Trans>
            </h3>
            <ul className={classes.directions}>
              {directions.map((direction) => (
                <li key={JSON.stringify(direction)}>
                  <LocalText value={direction} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {organizers.length > 0 && (
          <div>
            <h3>
              <Trans>Organizers</Trans>
            </h3>
            <ul className={classes.plain}>
              {organizers.map((organizer) => (
                <li key={organizer.id}>
                  <LocalText value={organizer.name} />
                </li>
              ))}
            </ul>
          </div>
        )}
        {activities.length > 0 && (
          <div>
            <h3>
              <Trans>During the seminar</Trans>
            </h3>
            <ul className={chips.chips}>
              {activities.map((kind) => (
                <li key={kind} className={chips.chip}>
                  {kinds[kind]}
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
    </section>
  );
}
