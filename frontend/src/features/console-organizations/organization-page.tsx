import { Trans } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Organization } from '@/api/client';
import { getOrganizationOptions } from '@/api/client/@tanstack/react-query.gen';
import { createOrganization, deleteOrganization, updateOrganization } from '@/api/client/sdk.gen';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { ConsolePage } from '@/ui/console-page';
import { DeleteButton } from '@/ui/delete-button';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { ErrorState, LoadingLines } from '@/ui/states';
import { toast } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useMe } from '@/ui/use-me';
import { OrganizationForm } from './organization-form';
import { organizationRules, organizationValues, toWriteOrganization } from './organization-values';

/** Whatever shows an organization: its own pages, and the programmes that it hosts. */
const showsOrganizations = operations('listOrganizations', 'getOrganization', 'getProgramme');

export function OrganizationPage() {
  const { organizationId = '' } = useParams();
  const { data, error, isPending, refetch } = useQuery(getOrganizationOptions({ path: { organizationId } }));
  if (isPending) return <LoadingLines lines={[30, 100, 100, 60, 100]} />;
  if (error) return <ErrorState error={error} onRetry={refetch} />;
  // A form belongs to one organization: another one is another form.
  return <EditOrganization key={data.id} organization={data} />;
}

function EditOrganization({ organization }: { organization: Organization }) {
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const language = useLanguage();
  const { may } = useMe();
  const path = { organizationId: organization.id };
  const leave = () => {
    void queryClient.invalidateQueries(showsOrganizations);
    void navigate('..', { relative: 'path' });
  };
  const controller = useSaveForm({
    initial: { values: organizationValues(organization), revision: organization.revision },
    validate: organizationRules,
    save: (values, revision) =>
      updateOrganization({ path, body: toWriteOrganization(values), headers: ifMatch({ revision }) }),
    reload: async () => {
      const fresh = await queryClient.fetchQuery({ ...getOrganizationOptions({ path }), staleTime: 0 });
      return { values: organizationValues(fresh), revision: fresh.revision };
    },
    onSaved: () => {
      toast(<Trans>Saved.</Trans>);
      leave();
    },
  });
  const writable = may('organizations:write');
  const name = plainText(organization.name, language);
  return (
    <ConsolePage title={name} back={{ to: '..', name: <Trans>Organizations</Trans> }}>
      <OrganizationForm
        controller={controller}
        readOnly={!writable}
        actions={
          <DeleteButton
            name={name}
            onDelete={() => deleteOrganization({ path, headers: ifMatch(organization) })}
            onUndo={async () => {
              await createOrganization({ body: toWriteOrganization(organizationValues(organization)) });
              await queryClient.invalidateQueries(showsOrganizations);
            }}
            onDeleted={leave}
          />
        }
      />
    </ConsolePage>
  );
}
