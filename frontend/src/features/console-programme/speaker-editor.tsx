import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Speaker } from '@/api/client';
import { getSpeakerOptions } from '@/api/client/@tanstack/react-query.gen';
import { createSpeaker, deleteSpeaker, updateSpeaker } from '@/api/client/sdk.gen';
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
import { PhotoField } from './photo-field';
import { speakerValues, toWriteSpeaker } from './speaker-values';
import { nameRule } from './stage-values';
import { usePhotoUpload } from './use-photo-upload';
import { showsProgramme } from './use-programme-parts';

export function SpeakerPage() {
  const { speakerId = '' } = useParams();
  const path = { seminarId: useSeminar().id, speakerId };
  useLiveProgramme();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(getSpeakerOptions({ path }));
  if (isPending) return <LoadingLines lines={[30, 100, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <SpeakerEditor key={data.id} speaker={data} />;
}

export function SpeakerEditor({ speaker }: { speaker?: Speaker }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const language = useLanguage();
  const programme = useWorkspacePath()('programme');
  const { mayChange } = useSeminarAccess();
  const seminarId = useSeminar().id;
  const path = { seminarId, speakerId: speaker?.id ?? '' };
  const { controller, deletion } = useResourceEditor({
    resource: speaker,
    toValues: speakerValues,
    toBody: toWriteSpeaker,
    rules: { name: nameRule },
    create: (body, headers) => createSpeaker({ path: { seminarId }, body, headers }),
    update: (body, headers) => updateSpeaker({ path, body, headers }),
    remove: (headers) => deleteSpeaker({ path, headers }),
    fetch: () => queryClient.fetchQuery({ ...getSpeakerOptions({ path }), staleTime: 0 }),
    shows: showsProgramme,
    leave: () => void navigate(programme),
  });
  const { form } = controller;
  const upload = usePhotoUpload((photoId) => form.setFieldValue('photoId', photoId));
  const labels = {
    name: t`Full name`,
    role: t`Position`,
    organizationId: t`Organization`,
    biography: t`About the speaker`,
    photoId: t`Picture`,
  };
  const name = speaker ? plainText(speaker.name, language) : t`New speaker`;
  return (
    <PartPage title={name} back={{ to: programme, name: <Trans>Programme</Trans> }}>
      <ResourceForm
        controller={controller}
        label={t`Speaker`}
        fields={labels}
        readOnly={!mayChange('seminars:write')}
        busy={upload.pending}
        actions={deletion && <DeleteButton name={name} {...deletion} />}
      >
        <FormSection title={<Trans>Who it is</Trans>}>
          <LocalizedInput name="name" label={labels.name} form={form} required maxLength={200} />
          <LocalizedInput name="role" label={labels.role} form={form} maxLength={300} />
          <OrganizationPicker
            {...form.getInputProps('organizationId')}
            id={fieldId('organizationId')}
            label={labels.organizationId}
          />
          <LocalizedInput name="biography" label={labels.biography} form={form} long maxLength={4000} />
          <PhotoField
            {...form.getInputProps('photoId')}
            label={labels.photoId}
            upload={upload}
            readOnly={!mayChange('seminars:write')}
          />
        </FormSection>
      </ResourceForm>
    </PartPage>
  );
}
