import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { createOrganization } from '@/api/client/sdk.gen';
import { useIdempotencyKey } from '@/api/headers';
import { operations } from '@/api/pages';
import { ConsolePage } from '@/ui/console-page';
import { useSaveForm } from '@/ui/forms/use-save-form';
import { toast } from '@/ui/toast';
import { OrganizationForm } from './organization-form';
import { organizationRules, organizationValues, toWriteOrganization } from './organization-values';

export function NewOrganizationPage() {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const idempotencyKey = useIdempotencyKey();
  const controller = useSaveForm({
    initial: { values: organizationValues() },
    validate: organizationRules,
    save: (values) => {
      const body = toWriteOrganization(values);
      return createOrganization({ body, headers: idempotencyKey(body) });
    },
    onSaved: () => {
      void queryClient.invalidateQueries(operations('listOrganizations'));
      toast(<Trans>Saved.</Trans>);
      void navigate('..', { relative: 'path' });
    },
  });
  return (
    <ConsolePage title={t`New organization`} back={{ to: '..', name: <Trans>Organizations</Trans> }}>
      <OrganizationForm controller={controller} />
    </ConsolePage>
  );
}
