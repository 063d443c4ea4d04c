import { useQuery } from '@tanstack/react-query';
import type { Delegation } from '@/api/client';
import { getRegistrationOptions } from '@/api/client/@tanstack/react-query.gen';
import { ReplaceMember } from '@/ui/delegation/replace-member';
import { ErrorState, LoadingLines } from '@/ui/states';
import { showsDelegations } from './delegations-query';
import { useChoices } from './use-choices';
import { usePanelAddress } from './use-panel-address';

/** Lets another person come instead of one, in the place of the delegation's panel. */
export function ReplaceOne({ delegation, registrationId }: { delegation: Delegation; registrationId: string }) {
  const { stopReplacing } = usePanelAddress();
  const path = { seminarId: delegation.seminarId, registrationId };
  const person = useQuery(getRegistrationOptions({ path }));
  const { choices, error, refetch } = useChoices();
  const failure = (!person.data && person.error) || error;
  const again = () => {
    void person.refetch();
    refetch();
  };
  if (failure) return <ErrorState error={failure} onRetry={again} />;
  if (!person.data || !choices) return <LoadingLines lines={[100, 60, 60]} />;
  return (
    <ReplaceMember
      delegationId={delegation.id}
      registration={person.data}
      choices={choices}
      shows={showsDelegations}
      onDone={stopReplacing}
    />
  );
}
