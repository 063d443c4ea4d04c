import { plural } from '@lingui/core/macro';
import { Trans, useLingui } from '@lingui/react/macro';
import { NativeSelect } from '@mantine/core';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Group } from '@/api/client';
import { getGroupOptions, listRegistrationsOptions } from '@/api/client/@tanstack/react-query.gen';
import { createGroup, deleteGroup, updateGroup } from '@/api/client/sdk.gen';
import { textParam } from '@/lib/search-params';
import { isBelow, typedNumber } from '@/lib/typed-number';
import { groupName, routeName } from '@/lib/words';
import { DeleteButton } from '@/ui/delete-button';
import { fieldId } from '@/ui/forms/form-problem';
import { LocalizedInput } from '@/ui/forms/localized-input';
import { NumberField } from '@/ui/forms/number-field';
import { anyCount } from '@/ui/forms/number-rule';
import { FieldRow, FormSection, ResourceForm } from '@/ui/forms/resource-form';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { PartPage } from '@/ui/part-page';
import { LanguagesPicker } from '@/ui/pickers/languages-picker';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { groupValues, toWriteGroup } from './group-values';
import { placeNumber, required } from './route-values';
import { type RouteParts, showsRoutes, useRouteParts } from './use-route-parts';

export function GroupPage() {
  const { groupId = '' } = useParams();
  const path = { seminarId: useSeminar().id, groupId };
  const parts = useRouteParts();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(getGroupOptions({ path }));
  if (isPending) return <LoadingLines lines={[30, 100, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <GroupEditor key={data.id} group={data} parts={parts} />;
}

export function NewGroupPage() {
  const parts = useRouteParts();
  return parts.isPending ? <LoadingLines lines={[30, 100, 100]} /> : <GroupEditor parts={parts} />;
}

/** How many people the group has; asked for only once it is to hold fewer than it does by now. */
function usePeopleOf(group: Group | undefined, maxSize: string): number | undefined {
  const { access } = useSeminarAccess();
  const lowered = group !== undefined && isBelow(maxSize, group.maxSize ?? Number.POSITIVE_INFINITY);
  const { data } = useQuery({
    ...listRegistrationsOptions({
      path: { seminarId: group?.seminarId ?? '' },
      query: { groupId: [group?.id ?? ''], limit: 200 },
    }),
    enabled: lowered && (access?.sees ?? false),
  });
  return data && !data.next ? data.items.length : undefined;
}

function GroupEditor({ group, parts }: { group?: Group; parts: RouteParts }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const language = useLanguage();
  const routes = useWorkspacePath()('routes');
  const { mayChange } = useSeminarAccess();
  const [params] = useSearchParams();
  const seminarId = useSeminar().id;
  const path = { seminarId, groupId: group?.id ?? '' };
  const wantedRoute = textParam(params, 'route') ?? '';
  const { controller, deletion } = useResourceEditor({
    resource: group,
    toValues: (one?: Group) => {
      const values = groupValues(one);
      if (one) return values;
      const taken = parts.groupsOf(wantedRoute).map(({ number }) => number);
      return { ...values, routeId: wantedRoute, number: typedNumber(Math.max(0, ...taken) + 1) };
    },
    toBody: toWriteGroup,
    rules: { routeId: required, number: placeNumber, minSize: anyCount, maxSize: anyCount },
    create: (body, headers) => createGroup({ path: { seminarId }, body, headers }),
    update: (body, headers) => updateGroup({ path, body, headers }),
    remove: (headers) => deleteGroup({ path, headers }),
    fetch: () => queryClient.fetchQuery({ ...getGroupOptions({ path }), staleTime: 0 }),
    shows: showsRoutes,
    leave: () => void navigate(routes),
  });
  const { form } = controller;
  const labels = {
    routeId: t`Route`,
    number: t`Number`,
    name: t`Name`,
    minSize: t`People at least`,
    maxSize: t`People at most`,
    guideLanguages: t`Languages of the guide`,
  };
  const people = usePeopleOf(group, form.values.maxSize);
  const tooFew = isBelow(form.values.maxSize, people)
    ? plural(people ?? 0, {
        one: '# person is in this group already and stays in it until another division is put in force',
        other: '# people are in this group already and stay in it until another division is put in force',
      })
    : undefined;
  type Field = keyof typeof labels;
  const props = (name: Field) => ({ ...form.getInputProps(name), id: fieldId(name), label: labels[name] });
  const name = group ? groupName(group, language) : t`New group`;
  return (
    <PartPage title={name} back={{ to: routes, name: <Trans>Routes</Trans> }}>
      <ResourceForm
        controller={controller}
        label={t`Group`}
        fields={labels}
        readOnly={!mayChange('seminars:write')}
        actions={deletion && <DeleteButton name={name} {...deletion} />}
      >
        <FormSection title={<Trans>About the group</Trans>}>
          <FieldRow>
            <NativeSelect
              {...props('routeId')}
              required
              data={[
                { value: '', label: t`Choose…`, disabled: true },
                ...parts.routes.map((route) => ({ value: route.id, label: routeName(route, language) })),
              ]}
            />
            <NumberField {...props('number')} required />
          </FieldRow>
          <LocalizedInput
            name="name"
            label={labels.name}
            form={form}
            description={t`Without a name it is called by its number.`}
            maxLength={200}
          />
          <FieldRow>
            <NumberField {...props('minSize')} />
            <NumberField {...props('maxSize')} description={t`Empty: not limited. 0: nobody.`} warning={tooFew} />
          </FieldRow>
          <LanguagesPicker
            {...props('guideLanguages')}
            description={t`The division brings people to a guide whom they understand. None chosen: any.`}
          />
        </FormSection>
      </ResourceForm>
    </PartPage>
  );
}
