import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Organization } from '@/api/client';
import { getOrganizationOptions } from '@/api/client/@tanstack/react-query.gen';
import { createOrganization, deleteOrganization, updateOrganization } from '@/api/client/sdk.gen';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { ConsolePage } from '@/ui/console-page';
import { DeleteButton } from '@/ui/delete-button';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { useLanguage } from '@/ui/use-language';
import { useMe } from '@/ui/use-me';
import { Coordinators } from './coordinators';
import { OrganizationForm } from './organization-form';
import { organizationRules, organizationValues, toWriteOrganization } from './organization-values';

export function OrganizationEditor({ organization }: { organization?: Organization }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const language = useLanguage();
  const { may } = useMe();
  const path = { organizationId: organization?.id ?? '' };
  const { controller, deletion } = useResourceEditor({
    resource: organization,
    toValues: organizationValues,
    toBody: toWriteOrganization,
    rules: organizationRules,
    create: (body, headers) => createOrganization({ body, headers }),
    update: (body, headers) => updateOrganization({ path, body, headers }),
    remove: (headers) => deleteOrganization({ path, headers }),
    fetch: () => queryClient.fetchQuery({ ...getOrganizationOptions({ path }), staleTime: 0 }),
    shows: operations('listOrganizations', 'getOrganization', 'getProgramme'),
    leave: () => void navigate('..', { relative: 'path' }),
  });
  const name = organization ? plainText(organization.name, language) : t`New organization`;
  return (
    <ConsolePage title={name} back={{ to: '..', name: <Trans>Organizations</Trans> }}>
      <OrganizationForm
        controller={controller}
        readOnly={!may('organizations:write')}
        actions={deletion && <DeleteButton name={name} {...deletion} />}
      />
      {organization && may('organizations:write') && <Coordinators organizationId={organization.id} />}
    </ConsolePage>
  );
}
