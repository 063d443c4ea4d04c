import { Plural, Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Clash, Session, Speaker } from '@/api/client';
import { plainText } from '@/lib/localized';
import { formatDay, dayOf } from '@/lib/time';
import { CheckIcon, WarningIcon } from '@/ui/icons';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { timeRange } from '../grid/session-facts';
import { useProgrammeAddress } from '../use-programme-address';
import classes from './clash-list.module.css';
import { clashWords } from './clash-words';

/** As many as one reads at once; a programme in the making can have many. */
const FIRST = 5;

interface ClashListProps {
  clashes: readonly Clash[];
  sessions: readonly Session[];
  speakers: readonly Speaker[];
  placeName: (session: Session) => string;
  routeName: (id: string) => string | undefined;
  /** Leads to the block of a session. */
  onShow: (session: Session) => void;
}

/** What is wanted twice at once, from when to when. It warns and keeps nobody from anything. */
export function ClashList(props: ClashListProps) {
  const { clashes } = props;
  const { clashesOpen: open, go } = useProgrammeAddress();
  if (clashes.length === 0) {
    return (
      <p className={classes.none}>
        <CheckIcon /> <Trans>No clashes</Trans>
      </p>
    );
  }
  return (
    <details
      className={classes.clashes}
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== open) go({ clashes: currentTarget.open ? 'open' : null });
      }}
    >
      <summary>
        <WarningIcon /> <Plural value={clashes.length} one="# clash" other="# clashes" />
      </summary>
      {open && <Clashes {...props} />}
    </details>
  );
}

function Clashes({ clashes, sessions, speakers, placeName, routeName, onShow }: ClashListProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const { timeZone } = useSeminar();
  const [all, setAll] = useState(false);
  const shown = all ? clashes : clashes.slice(0, FIRST);
  const more = clashes.length - shown.length;
  const about = (clash: Clash, session: Session | undefined) => {
    if (clash.kind === 'SPEAKER') {
      return plainText(speakers.find(({ id }) => id === clash.speakerId)?.name, language);
    }
    if (clash.kind === 'GROUP') return routeName(clash.routeId ?? '') ?? '';
    return clash.kind === 'PLACE' && session ? placeName(session) : '';
  };
  return (
    <>
      <ul aria-label={t`Clashes`}>
        {shown.map((clash) => {
          const [first, second] = clash.sessionIds.map((id) => sessions.find((session) => session.id === id));
          const when = `${formatDay(dayOf(clash.from, timeZone), language)}, ${timeRange({ startsAt: clash.from, endsAt: clash.to }, timeZone)}`;
          return (
            <li key={JSON.stringify(clash)}>
              <p className={classes.what}>
                <strong>{clashWords()[clash.kind]}</strong>
                <span>{about(clash, first)}</span>
                <span className={classes.when}>{when}</span>
              </p>
              <p className={classes.sessions}>
                {[first, second].map(
                  (session) =>
                    session && (
                      <button key={session.id} type="button" onClick={() => onShow(session)}>
                        {plainText(session.title, language)}
                      </button>
                    ),
                )}
              </p>
            </li>
          );
        })}
      </ul>
      {more > 0 && (
        <Button variant="default" size="sm" onClick={() => setAll(true)}>
          <Trans>Show the other {more}</Trans>
        </Button>
      )}
    </>
  );
}
