import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { MultiSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Quota } from '@/api/client';
import { getQuotaOptions, listRoutesOptions } from '@/api/client/@tanstack/react-query.gen';
import { createQuota, deleteQuota, updateQuota } from '@/api/client/sdk.gen';
import { plainText } from '@/lib/localized';
import { isBelow } from '@/lib/typed-number';
import { routeName } from '@/lib/words';
import { DeleteButton } from '@/ui/delete-button';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { NumberField } from '@/ui/forms/number-field';
import { anyCount } from '@/ui/forms/number-rule';
import { FormSection, ResourceForm } from '@/ui/forms/resource-form';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { PartPage } from '@/ui/part-page';
import { SessionsPicker } from '@/ui/pickers/session-picker';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useRegions } from '@/ui/use-regions';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { ALL, showsPlaces } from './places-queries';
import { quotaValues, toWriteQuota } from './quota-values';

export function QuotaPage() {
  const { quotaId = '' } = useParams();
  const path = { seminarId: useSeminar().id, quotaId };
  const { data, error, isLoadingError, isPending, refetch } = useQuery(getQuotaOptions({ path }));
  if (isPending) return <LoadingLines lines={[30, 100, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <QuotaEditor key={data.id} quota={data} />;
}

export function NewQuotaPage() {
  return <QuotaEditor />;
}

function QuotaEditor({ quota }: { quota?: Quota }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const language = useLanguage();
  const places = useWorkspacePath()('registrations/places');
  const { mayChange } = useSeminarAccess();
  const { id: seminarId, startsOn, categories } = useSeminar();
  const regions = useRegions(startsOn);
  const routes = useQuery(listRoutesOptions({ path: { seminarId }, query: ALL }));
  const path = { seminarId, quotaId: quota?.id ?? '' };
  const { controller, deletion } = useResourceEditor({
    resource: quota,
    toValues: quotaValues,
    toBody: toWriteQuota,
    rules: { capacity: anyCount },
    create: (body, headers) => createQuota({ path: { seminarId }, body, headers }),
    update: (body, headers) => updateQuota({ path, body, headers }),
    remove: (headers) => deleteQuota({ path, headers }),
    fetch: () => queryClient.fetchQuery({ ...getQuotaOptions({ path }), staleTime: 0 }),
    shows: showsPlaces,
    leave: () => void navigate(places),
  });
  const { form } = controller;
  const labels = {
    name: t`Name`,
    capacity: t`Places`,
    regionCodes: t`Regions`,
    categoryCodes: t`Categories`,
    routeIds: t`Routes wished first`,
    sessionIds: t`Sessions`,
  };
  const taken = quota?.taken ?? 0;
  const tooFew = isBelow(form.values.capacity, taken)
    ? plural(taken, {
        one: '# place is taken already: everybody keeps theirs, and nobody new is taken',
        other: '# places are taken already: everybody keeps theirs, and nobody new is taken',
      })
    : undefined;
  const props = (name: keyof typeof labels) => ({
    ...form.getInputProps(name),
    id: fieldId(name),
    label: labels[name],
  });
  const several = { searchable: true, hidePickedOptions: true, nothingFoundMessage: t`Nothing found` };
  const name = quota ? plainText(quota.name, language) : t`New quota`;
  return (
    <PartPage title={name} back={{ to: places, name: <Trans>Places</Trans> }}>
      <ResourceForm
        controller={controller}
        label={t`Quota`}
        fields={labels}
        readOnly={!mayChange('registrations:write')}
        actions={deletion && <DeleteButton name={name} {...deletion} />}
      >
        <FormSection title={<Trans>About the quota</Trans>}>
          <LocalizedInput name="name" label={labels.name} form={form} required maxLength={200} />
          <NumberField
            {...props('capacity')}
            description={t`Empty: it counts without a limit. 0: nobody.`}
            warning={tooFew}
          />
        </FormSection>
        <FormSection title={<Trans>Whom it counts</Trans>}>
          <p>
            <Trans>
              Several of one kind share the places. With several kinds, only those are counted who fit each of them.
            </Trans>
          </p>
          <MultiSelect {...props('regionCodes')} {...several} data={regions.choices} />
          {categories.length > 0 && (
            <MultiSelect
              {...props('categoryCodes')}
              {...several}
              data={categories.map(({ code, name: called }) => ({ value: code, label: plainText(called, language) }))}
            />
          )}
          <MultiSelect
            {...props('routeIds')}
            {...several}
            data={(routes.data?.items ?? []).map((route) => ({ value: route.id, label: routeName(route, language) }))}
          />
        </FormSection>
        <FormSection title={<Trans>Or who signs up for sessions</Trans>}>
          <SessionsPicker {...props('sessionIds')} />
        </FormSection>
      </ResourceForm>
    </PartPage>
  );
}
