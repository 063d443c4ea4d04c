import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getOrganizationOptions } from '@/api/client/@tanstack/react-query.gen';
import { ErrorState, LoadingLines } from '@/ui/states';
import { OrganizationEditor } from './organization-editor';

export function OrganizationPage() {
  const { organizationId = '' } = useParams();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(
    getOrganizationOptions({ path: { organizationId } }),
  );
  if (isPending) return <LoadingLines lines={[30, 100, 100, 60, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  // A form belongs to one organization: another one is another form.
  return <OrganizationEditor key={data.id} organization={data} />;
}
