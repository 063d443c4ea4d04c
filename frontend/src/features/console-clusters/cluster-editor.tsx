import { Trans, useLingui } from '@lingui/react/macro';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import type { Cluster } from '@/api/client';
import { getClusterOptions } from '@/api/client/@tanstack/react-query.gen';
import { createCluster, deleteCluster, updateCluster } from '@/api/client/sdk.gen';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { ConsolePage } from '@/ui/console-page';
import { DeleteButton } from '@/ui/delete-button';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { useLanguage } from '@/ui/use-language';
import { useMe } from '@/ui/use-me';
import { ClusterForm } from './cluster-form';
import { clusterRules, clusterValues, toWriteCluster } from './cluster-values';

export function ClusterEditor({ cluster }: { cluster?: Cluster }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const language = useLanguage();
  const { may } = useMe();
  const path = { clusterId: cluster?.id ?? '' };
  const { controller, deletion } = useResourceEditor({
    resource: cluster,
    toValues: clusterValues,
    toBody: toWriteCluster,
    rules: clusterRules,
    create: (body, headers) => createCluster({ body, headers }),
    update: (body, headers) => updateCluster({ path, body, headers }),
    remove: (headers) => deleteCluster({ path, headers }),
    fetch: () => queryClient.fetchQuery({ ...getClusterOptions({ path }), staleTime: 0 }),
    shows: operations('listClusters', 'getCluster', 'getProgramme'),
    leave: () => void navigate('..', { relative: 'path' }),
  });
  const name = cluster ? plainText(cluster.name, language) : t`New cluster`;
  return (
    <ConsolePage title={name} back={{ to: '..', name: <Trans>Clusters</Trans> }}>
      <ClusterForm
        controller={controller}
        readOnly={!may('organizations:write')}
        actions={deletion && <DeleteButton name={name} {...deletion} />}
      />
    </ConsolePage>
  );
}
