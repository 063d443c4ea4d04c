import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { Programme, ProgrammeSession } from '@/api/client';
import { listSessionPlacesOptions } from '@/api/client/@tanstack/react-query.gen';
import classes from './session-entry.module.css';

interface PlacesLeftProps {
  seminar: Programme['seminar'];
  session: ProgrammeSession;
}

/** That one signs up for a session, and how many still can. */
export function PlacesLeft({ seminar: { id: seminarId, lifecycle }, session }: PlacesLeftProps) {
  const open = ['PUBLISHED', 'REGISTRATION_OPEN', 'REGISTRATION_CLOSED'].includes(lifecycle);
  // one answer for all sessions of the page
  const { data } = useQuery({ ...listSessionPlacesOptions({ path: { seminarId } }), enabled: open });
  const left = data?.items.find(({ sessionId }) => sessionId === session.id)?.placesLeft;
  return (
    <p className={classes.line}>
      <Trans>For those who sign up</Trans>
      {open && left != null && (
        <>
          {' · '}
          <strong>{left === 0 ? <Trans>all places are taken</Trans> : leftInWords(left)}</strong>
        </>
      )}
    </p>
  );
}

const leftInWords = (left: number) => plural(left, { one: '# place left', other: '# places left' });
