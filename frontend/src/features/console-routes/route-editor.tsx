import { Trans, useLingui } from '@lingui/react/macro';
import { Checkbox } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams } from 'react-router';
import type { Route } from '@/api/client';
import { getRouteOptions } from '@/api/client/@tanstack/react-query.gen';
import { createRoute, deleteRoute, updateRoute } from '@/api/client/sdk.gen';
import { typedNumber } from '@/lib/typed-number';
import { routeName } from '@/lib/words';
import { DeleteButton } from '@/ui/delete-button';
import { ColourInput } from '@/ui/forms/colour-input';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { LocalizedList } from '@/ui/forms/localized-list';
import { NumberField } from '@/ui/forms/number-field';
import { FieldRow, FormSection, ResourceForm } from '@/ui/forms/resource-form';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { PartPage } from '@/ui/part-page';
import { ClustersPicker } from '@/ui/pickers/cluster-picker';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { placeNumber, routeValues, toWriteRoute } from './route-values';
import { showsRoutes, useRouteParts } from './use-route-parts';

export function RoutePage() {
  const { routeId = '' } = useParams();
  const path = { seminarId: useSeminar().id, routeId };
  const { data, error, isLoadingError, isPending, refetch } = useQuery(getRouteOptions({ path }));
  if (isPending) return <LoadingLines lines={[30, 100, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <RouteEditor key={data.id} route={data} />;
}

/** The first number that no route has is offered for a new one. */
export function NewRoutePage() {
  const { routes, isPending } = useRouteParts();
  if (isPending) return <LoadingLines lines={[30, 100, 100]} />;
  return <RouteEditor nextNumber={Math.max(0, ...routes.map(({ number }) => number)) + 1} />;
}

function RouteEditor({ route, nextNumber }: { route?: Route; nextNumber?: number }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const language = useLanguage();
  const routes = useWorkspacePath()('routes');
  const { mayChange } = useSeminarAccess();
  const seminarId = useSeminar().id;
  const path = { seminarId, routeId: route?.id ?? '' };
  const { controller, deletion } = useResourceEditor({
    resource: route,
    toValues: (one?: Route) => (one ? routeValues(one) : { ...routeValues(), number: typedNumber(nextNumber) }),
    toBody: toWriteRoute,
    rules: { number: placeNumber },
    create: (body, headers) => createRoute({ path: { seminarId }, body, headers }),
    update: (body, headers) => updateRoute({ path, body, headers }),
    remove: (headers) => deleteRoute({ path, headers }),
    fetch: () => queryClient.fetchQuery({ ...getRouteOptions({ path }), staleTime: 0 }),
    shows: showsRoutes,
    leave: () => void navigate(routes),
  });
  const { form } = controller;
  const labels = {
    number: t`Number`,
    name: t`Name`,
    summary: t`Summary`,
    colour: t`Colour`,
    clusterIds: t`Clusters shown on the way`,
    topics: t`Topics`,
    inOrder: t`In this order`,
  };
  type Field = keyof typeof labels;
  const props = (name: Field) => ({ ...form.getInputProps(name), id: fieldId(name), label: labels[name] });
  const localized = (name: Field) => ({ form, name, label: labels[name] });
  const name = route ? routeName(route, language) : t`New route`;
  return (
    <PartPage title={name} back={{ to: routes, name: <Trans>Routes</Trans> }}>
      <ResourceForm
        controller={controller}
        label={t`Route`}
        fields={labels}
        readOnly={!mayChange('seminars:write')}
        actions={deletion && <DeleteButton name={name} {...deletion} />}
      >
        <FormSection title={<Trans>About the route</Trans>}>
          <FieldRow>
            <NumberField {...props('number')} required />
            <ColourInput {...props('colour')} description={t`Empty: the colour of its number`} />
          </FieldRow>
          <LocalizedInput
            {...localized('name')}
            description={t`Without a name it is called by its number.`}
            maxLength={200}
          />
          <LocalizedInput {...localized('summary')} long maxLength={2000} />
          <Checkbox
            {...form.getInputProps('inOrder', { type: 'checkbox' })}
            id={fieldId('inOrder')}
            label={t`Every group sees the stops in the order of the list`}
            description={t`Otherwise a timetable may let each group begin elsewhere, so that hosts are not crowded`}
          />
        </FormSection>
        <FormSection title={<Trans>What it shows</Trans>}>
          <ClustersPicker
            {...props('clusterIds')}
            description={t`Where it is not known at which stop; what one stop shows stands at that stop.`}
          />
          <LocalizedList
            {...localized('topics')}
            nameOf={(place) => t`Topic ${place}`}
            add={t`Add a topic`}
            count={form.values.topics.length}
            maxLength={200}
          />
        </FormSection>
      </ResourceForm>
    </PartPage>
  );
}
