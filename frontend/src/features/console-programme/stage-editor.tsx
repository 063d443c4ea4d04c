import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Stage } from '@/api/client';
import { getStageOptions } from '@/api/client/@tanstack/react-query.gen';
import { createStage, deleteStage, updateStage } from '@/api/client/sdk.gen';
import { plainText } from '@/lib/localized';
import { DeleteButton } from '@/ui/delete-button';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { FormSection, ResourceForm } from '@/ui/forms/resource-form';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { PartPage } from '@/ui/part-page';
import { OrganizationPicker } from '@/ui/pickers/organization-picker';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { useLiveProgramme } from './live/use-live-programme';
import { nameRule, stageValues, toWriteStage } from './stage-values';
import { showsProgramme } from './use-programme-parts';

export function StagePage() {
  const { stageId = '' } = useParams();
  const path = { seminarId: useSeminar().id, stageId };
  useLiveProgramme();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(getStageOptions({ path }));
  if (isPending) return <LoadingLines lines={[30, 100, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <StageEditor key={data.id} stage={data} />;
}

export function StageEditor({ stage }: { stage?: Stage }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const language = useLanguage();
  const programme = useWorkspacePath()('programme');
  const { mayChange } = useSeminarAccess();
  const seminarId = useSeminar().id;
  const path = { seminarId, stageId: stage?.id ?? '' };
  const { controller, deletion } = useResourceEditor({
    resource: stage,
    toValues: stageValues,
    toBody: toWriteStage,
    rules: { name: nameRule },
    create: (body, headers) => createStage({ path: { seminarId }, body, headers }),
    update: (body, headers) => updateStage({ path, body, headers }),
    remove: (headers) => deleteStage({ path, headers }),
    fetch: () => queryClient.fetchQuery({ ...getStageOptions({ path }), staleTime: 0 }),
    shows: showsProgramme,
    leave: () => void navigate(programme),
  });
  const { form } = controller;
  const labels = { name: t`Name`, summary: t`Summary`, place: t`Place`, placeOrganizationId: t`Organization there` };
  const name = stage ? plainText(stage.name, language) : t`New stage`;
  return (
    <PartPage title={name} back={{ to: programme, name: <Trans>Programme</Trans> }}>
      <ResourceForm
        controller={controller}
        label={t`Stage`}
        fields={labels}
        readOnly={!mayChange('seminars:write')}
        actions={deletion && <DeleteButton name={name} {...deletion} />}
      >
        <FormSection title={<Trans>About the stage</Trans>}>
          <LocalizedInput name="name" label={labels.name} form={form} required maxLength={200} />
          <LocalizedInput name="summary" label={labels.summary} form={form} long maxLength={2000} />
        </FormSection>
        <FormSection title={<Trans>Where</Trans>}>
          <LocalizedInput name="place" label={labels.place} form={form} maxLength={300} />
          <OrganizationPicker
            {...form.getInputProps('placeOrganizationId')}
            id={fieldId('placeOrganizationId')}
            label={labels.placeOrganizationId}
          />
        </FormSection>
      </ResourceForm>
    </PartPage>
  );
}
