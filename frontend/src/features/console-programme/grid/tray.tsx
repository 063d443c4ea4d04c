import { Trans, useLingui } from '@lingui/react/macro';
import type { Session } from '@/api/client';
import { sessionKindWords } from '@/lib/words';
import kinds from './kind-colours.module.css';
import { KindIcon } from './kind-icon';
import type { Facts } from './session-facts';
import classes from './tray.module.css';

interface TrayProps {
  sessions: readonly Session[];
  factsOf: (session: Session) => Facts;
  movable: boolean;
  helpId: string;
  liftedId?: string;
  onOpen: (id: string) => void;
}

/** What has no time yet, to be taken from here into the grid, and back. */
export function Tray({ sessions, factsOf, movable, helpId, liftedId, onOpen }: TrayProps) {
  const { t } = useLingui();
  return (
    <section className={classes.tray} data-tray="" aria-label={t`Without a time`}>
      <h3>
        <Trans>Without a time</Trans> <span>{sessions.length}</span>
      </h3>
      {sessions.length === 0 ? (
        <p>
          {movable ? (
            <Trans>Everything has its time. What is dragged here loses it.</Trans>
          ) : (
            <Trans>Everything has its time.</Trans>
          )}
        </p>
      ) : (
        <ul>
          {sessions.map((session) => (
            <li key={session.id}>
              <TrayItem
                session={session}
                facts={factsOf(session)}
                movable={movable}
                helpId={helpId}
                lifted={liftedId === session.id}
                onOpen={onOpen}
              />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

interface TrayItemProps {
  session: Session;
  facts: Facts;
  movable: boolean;
  helpId: string;
  lifted: boolean;
  onOpen: (id: string) => void;
}

function TrayItem({ session, facts, movable, helpId, lifted, onOpen }: TrayItemProps) {
  return (
    <button
      type="button"
      className={`${classes.item} ${kinds.kind}`}
      data-session={session.id}
      data-kind={session.kind}
      data-movable={movable || undefined}
      data-lifted={lifted || undefined}
      aria-describedby={movable ? helpId : undefined}
      onClick={() => onOpen(session.id)}
    >
      <span className={classes.kind}>
        <KindIcon kind={session.kind} /> {sessionKindWords()[session.kind]}
      </span>
      <span className={classes.title}>{facts.title}</span>
      {facts.speakers && <span className={classes.who}>{facts.speakers}</span>}
    </button>
  );
}
