import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import type { Session } from '@/api/client';
import { listHistoryOptions } from '@/api/client/@tanstack/react-query.gen';
import { ChangeList } from '@/ui/history/change-list';
import { useSeminar } from '@/ui/use-seminar';

/** Who changed the session last, when, and what. */
export function LastChange({ session }: { session: Pick<Session, 'id'> }) {
  const { id: seminarId } = useSeminar();
  const { data } = useQuery({
    ...listHistoryOptions({
      path: { seminarId },
      query: { resourceType: 'session', resourceId: session.id, limit: 1 },
    }),
    staleTime: 0,
  });
  if (!data || data.items.length === 0) return null;
  return (
    <>
      <p>
        <Trans>The latest change:</Trans>
      </p>
      <ChangeList changes={data.items} ofOneThing />
    </>
  );
}
