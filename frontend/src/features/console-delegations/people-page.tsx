import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getDelegationOptions } from '@/api/client/@tanstack/react-query.gen';
import { plainText } from '@/lib/localized';
import { Entry } from '@/ui/delegation/entry';
import { MemberCounts } from '@/ui/delegation/member-counts';
import { Notice } from '@/ui/notice';
import { PartPage } from '@/ui/part-page';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useTakesPeople } from '@/ui/use-takes-people';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import classes from './delegations.module.css';
import { showsDelegations } from './delegations-query';
import { useChoices } from './use-choices';

/** Where an organizer registers people of a delegation, as its contact does. */
export function DelegationPeoplePage() {
  const { t } = useLingui();
  const language = useLanguage();
  const { delegationId = '' } = useParams();
  const seminar = useSeminar();
  const takesPeople = useTakesPeople();
  const { access, mayChange } = useSeminarAccess();
  const pathTo = useWorkspacePath();
  const path = { seminarId: seminar.id, delegationId };
  const delegation = useQuery(getDelegationOptions({ path }));
  const { choices, error, refetch } = useChoices();
  const failure = (!delegation.data && delegation.error) || error;
  const again = () => {
    void delegation.refetch();
    refetch();
  };
  if (failure) return <ErrorState error={failure} onRetry={again} />;
  if (!delegation.data || !choices || !access) return <LoadingLines lines={[40, 100, 100, 100]} />;
  const { name, byStatus } = delegation.data;
  return (
    <PartPage
      title={name}
      back={{ to: pathTo(`registrations/delegations?open=${delegationId}`), name: <Trans>Delegations</Trans> }}
    >
      <title>{`${t`Register people`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      <div className={classes.people}>
        <MemberCounts byStatus={byStatus} />
        {mayChange('registrations:write') && takesPeople ? (
          <Entry key={delegationId} delegation={delegation.data} choices={choices} shows={showsDelegations} />
        ) : (
          <Notice title={<Trans>Nobody can be added to this delegation now.</Trans>} />
        )}
      </div>
    </PartPage>
  );
}
