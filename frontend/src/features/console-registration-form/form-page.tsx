import { useQuery } from '@tanstack/react-query';
import { useLingui } from '@lingui/react/macro';
import { getRegistrationFormOptions } from '@/api/client/@tanstack/react-query.gen';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { FormEditor } from './form-editor';

/** What those who register for the seminar are asked. */
export function RegistrationFormPage() {
  const { t } = useLingui();
  const { id: seminarId } = useSeminar();
  const { mayChange } = useSeminarAccess();
  const { data, error, isLoadingError, refetch } = useQuery(getRegistrationFormOptions({ path: { seminarId } }));
  return (
    <>
      <title>{`${t`Registration form`} · Bagdar`}</title>
      {data ? (
        <FormEditor form={data} readOnly={!mayChange('registrations:write')} />
      ) : isLoadingError ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[60, 100, 100, 80]} />
      )}
    </>
  );
}
