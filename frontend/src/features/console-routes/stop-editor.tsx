import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { Stop } from '@/api/client';
import { getStopOptions } from '@/api/client/@tanstack/react-query.gen';
import { createStop, deleteStop, updateStop } from '@/api/client/sdk.gen';
import { textParam } from '@/lib/search-params';
import { DeleteButton } from '@/ui/delete-button';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { PartPage } from '@/ui/part-page';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { HostAnswer } from './host-answer';
import { StopForm } from './stop-form';
import { stopRules, stopValues, toWriteStop } from './stop-values';
import { showsRoutes, useRouteParts } from './use-route-parts';

export function StopPage() {
  const { stopId = '' } = useParams();
  const path = { seminarId: useSeminar().id, stopId };
  const { data, error, isLoadingError, isPending, refetch } = useQuery(getStopOptions({ path }));
  if (isPending) return <LoadingLines lines={[30, 100, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <StopEditor key={data.id} stop={data} />;
}

export function StopEditor({ stop }: { stop?: Stop }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const routes = useWorkspacePath()('routes');
  const { mayChange } = useSeminarAccess();
  const { hostName } = useRouteParts();
  const [params] = useSearchParams();
  const seminarId = useSeminar().id;
  const path = { seminarId, stopId: stop?.id ?? '' };
  const { controller, deletion } = useResourceEditor({
    resource: stop,
    toValues: (one?: Stop) => (one ? stopValues(one) : { ...stopValues(), routeId: textParam(params, 'route') ?? '' }),
    toBody: toWriteStop,
    rules: stopRules,
    create: (body, headers) => createStop({ path: { seminarId }, body, headers }),
    update: (body, headers) => updateStop({ path, body, headers }),
    remove: (headers) => deleteStop({ path, headers }),
    fetch: () => queryClient.fetchQuery({ ...getStopOptions({ path }), staleTime: 0 }),
    shows: showsRoutes,
    leave: () => void navigate(routes),
  });
  const name = stop ? hostName(stop.organizationId) : t`New stop`;
  return (
    <PartPage title={name} back={{ to: routes, name: <Trans>Routes</Trans> }}>
      {stop && <HostAnswer stopId={stop.id} writable={mayChange('seminars:write')} />}
      <StopForm
        controller={controller}
        readOnly={!mayChange('seminars:write')}
        actions={
          <>
            {stop && (
              <Button component={Link} to="replacements" variant="default">
                <Trans>The host drops out…</Trans>
              </Button>
            )}
            {deletion && <DeleteButton name={name} {...deletion} />}
          </>
        }
      />
    </PartPage>
  );
}
