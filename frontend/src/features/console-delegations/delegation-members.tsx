import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from 'react-router';
import type { Delegation, Registration } from '@/api/client';
import { listRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { getRegistration, putDelegationMember, removeDelegationMember } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { asProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { StatusBadge } from '@/ui/registration/status-badge';
import { ErrorState, LoadingLines } from '@/ui/states';
import { toast, toastWithUndo } from '@/ui/toast';
import { useFocusNext } from '@/ui/use-focus-next';
import { useTakesPeople } from '@/ui/use-takes-people';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import classes from './delegations.module.css';
import { showsDelegations } from './delegations-query';
import { usePanelAddress } from './use-panel-address';

interface DelegationMembersProps {
  delegation: Delegation;
  mayWrite: boolean;
}

const comes = ({ status }: Registration) => status !== 'CANCELLED' && status !== 'REJECTED';

/** Who comes with the delegation. All that is done with one person is done at their registration. */
export function DelegationMembers({ delegation, mayWrite }: DelegationMembersProps) {
  const { t } = useLingui();
  const pathTo = useWorkspacePath();
  const queryClient = useQueryClient();
  const { replace } = usePanelAddress();
  const takesPeople = useTakesPeople();
  const { box, focusNext } = useFocusNext<HTMLElement>();
  const { seminarId, id: delegationId } = delegation;
  const { data, error, refetch } = useQuery(
    listRegistrationsOptions({ path: { seminarId }, query: { delegationId, sort: 'fullName', limit: 200 } }),
  );
  const takeOut = useMutation({
    mutationFn: (member: Registration) =>
      removeDelegationMember({
        path: { seminarId, delegationId, registrationId: member.id },
        headers: ifMatch(member),
      }),
    onSuccess: async (_taken, { id: registrationId, fullName }) => {
      toastWithUndo(t`Taken out of the delegation: ${fullName}`, async () => {
        const path = { seminarId, delegationId, registrationId };
        const { data } = await getRegistration({ path });
        await putDelegationMember({ path, headers: ifMatch(data) });
        await queryClient.invalidateQueries(showsDelegations);
      });
      const at = data?.items.findIndex(({ id }) => id === registrationId) ?? 0;
      await queryClient.invalidateQueries(showsDelegations);
      focusNext(`li:nth-child(${at + 1}) button:last-child`, 'li:last-child button:last-child', 'h3');
    },
    onError: (problem) => toast(problemWords(asProblem(problem))),
  });
  return (
    <section ref={box} aria-labelledby="delegation-members" className={classes.section}>
      <h3 id="delegation-members" tabIndex={-1}>
        <Trans>People of the delegation</Trans>
      </h3>
      {mayWrite && takesPeople && (
        <div>
          <Button component={Link} to={pathTo(`registrations/delegations/${delegationId}/people`)} variant="default">
            <Trans>Register people</Trans>
          </Button>
        </div>
      )}
      {data ? (
        <>
          {data.items.length === 0 && <p className={classes.none}>{t`Nobody is registered with it yet.`}</p>}
          <ul className={classes.members}>
            {data.items.map((member) => (
              <li key={member.id}>
                <div className={classes.who}>
                  <Link to={pathTo(`registrations?open=${member.id}`)}>{member.fullName}</Link>
                  <StatusBadge status={member.status} />
                </div>
                {mayWrite && (
                  <div className={classes.buttons}>
                    {comes(member) && (
                      <Button
                        size="xs"
                        variant="default"
                        onClick={() => replace(member.id)}
                        aria-label={t`Replace: ${member.fullName}`}
                      >
                        <Trans>Replace</Trans>
                      </Button>
                    )}
                    <Button
                      size="xs"
                      variant="default"
                      loading={takeOut.isPending && takeOut.variables.id === member.id}
                      onClick={() => takeOut.mutate(member)}
                      aria-label={t`Take out: ${member.fullName}`}
                    >
                      <Trans context="of a delegation">Take out</Trans>
                    </Button>
                  </div>
                )}
              </li>
            ))}
          </ul>
          {data.next && (
            <Link to={pathTo(`registrations?delegationId=${delegationId}`)}>
              <Trans>All of them</Trans>
            </Link>
          )}
        </>
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[80, 70, 90]} />
      )}
    </section>
  );
}
