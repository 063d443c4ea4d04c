import { Trans } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { type Companions, deleteCompanions } from '@/api/client';
import { listCompanionsOptions } from '@/api/client/@tanstack/react-query.gen';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { problemWords } from '@/lib/problem-words';
import { ErrorState, EmptyState, LoadingLines } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { CompanionsForm } from './companions-form';
import classes from './companions-view.module.css';
import { PersonLink } from './person-link';
import { usePeopleNames } from './use-people-names';

/** Who must be with whom in every division from the next run on, and who must not. */
export function CompanionsView() {
  const { id: seminarId } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const [adding, setAdding] = useState(false);
  const { data, error, isPending, refetch } = useQuery(
    listCompanionsOptions({ path: { seminarId }, query: { limit: 200 } }),
  );
  const demands = data?.items ?? [];
  const names = usePeopleNames(
    seminarId,
    demands.flatMap(({ registrationIds }) => registrationIds),
  );
  const mayWrite = mayChange('divisions:write');
  if (isPending) return <LoadingLines lines={[60, 100, 80]} />;
  if (!data) return <ErrorState error={error} onRetry={refetch} />;
  const add = (
    <Button onClick={() => setAdding(true)}>
      <Trans>Name companions</Trans>
    </Button>
  );
  return (
    <div className={classes.companions}>
      {demands.length === 0 && !adding ? (
        <EmptyState title={<Trans>Nobody must be with anybody</Trans>} action={mayWrite && add}>
          <Trans>
            Name people who must travel in one group, as an interpreter with a guest, or who must not. It counts from
            the next run on.
          </Trans>
        </EmptyState>
      ) : (
        <>
          <ul className={classes.list}>
            {demands.map((demand) => (
              <Demand key={demand.id} demand={demand} names={names} mayWrite={mayWrite} />
            ))}
          </ul>
          {mayWrite && !adding && <div>{add}</div>}
        </>
      )}
      {adding && <CompanionsForm onDone={() => setAdding(false)} />}
    </div>
  );
}

interface DemandProps {
  demand: Companions;
  names: Map<string, string>;
  mayWrite: boolean;
}

function Demand({ demand, names, mayWrite }: DemandProps) {
  const queryClient = useQueryClient();
  const letGo = useMutation({
    mutationFn: () =>
      deleteCompanions({
        path: { seminarId: demand.seminarId, companionsId: demand.id },
        headers: ifMatch(demand),
      }),
    onError: (problem) => toast(problemWords(problem)),
    onSettled: () => queryClient.invalidateQueries(operations('listCompanions', 'listHistory')),
  });
  return (
    <li className={classes.demand}>
      <p className={classes.kind}>
        {demand.kind === 'TOGETHER' ? <Trans>In one group</Trans> : <Trans>In different groups</Trans>}
      </p>
      <ul className={classes.people}>
        {demand.registrationIds.map((id) => (
          <li key={id}>
            <PersonLink registrationId={id} fullName={names.get(id) ?? '…'} />
          </li>
        ))}
      </ul>
      {demand.note && <p className={classes.note}>{demand.note}</p>}
      {mayWrite && (
        <Button variant="default" size="compact-sm" loading={letGo.isPending} onClick={() => letGo.mutate()}>
          <Trans>Let go</Trans>
        </Button>
      )}
    </li>
  );
}
