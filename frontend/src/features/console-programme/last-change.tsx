import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { Session } from '@/api/client';
import { listHistoryOptions } from '@/api/client/@tanstack/react-query.gen';
import { ChangeList } from '@/ui/history/change-list';
import { actorWords } from '@/ui/history/resource-words';
import { Moment } from '@/ui/moment';
import { useSeminar } from '@/ui/use-seminar';

function useLastChange({ id: resourceId }: Pick<Session, 'id'>) {
  const { id: seminarId } = useSeminar();
  const { data } = useQuery({
    ...listHistoryOptions({ path: { seminarId }, query: { resourceType: 'session', resourceId, limit: 1 } }),
    staleTime: 0,
  });
  return data?.items[0];
}

/** Who changed the session last, when, and what. */
export function LastChange({ session }: { session: Pick<Session, 'id'> }) {
  const change = useLastChange(session);
  if (!change) return null;
  return (
    <>
      <p>
        <Trans>The latest change:</Trans>
      </p>
      <ChangeList changes={[change]} ofOneThing />
    </>
  );
}

/** Who has deleted the session, and when: what it was stands in the form. */
export function Deletion({ session }: { session: Pick<Session, 'id'> }) {
  const { timeZone } = useSeminar();
  const change = useLastChange(session);
  if (change?.kind !== 'DELETED') return null;
  return (
    <p>
      {actorWords(change.actor)}, <Moment at={change.at} timeZone={timeZone} />
    </p>
  );
}
