import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router';
import { getClusterOptions } from '@/api/client/@tanstack/react-query.gen';
import { ErrorState, LoadingLines } from '@/ui/states';
import { ClusterEditor } from './cluster-editor';

export function ClusterPage() {
  const { clusterId = '' } = useParams();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(getClusterOptions({ path: { clusterId } }));
  if (isPending) return <LoadingLines lines={[30, 100, 100, 60, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <ClusterEditor key={data.id} cluster={data} />;
}
