import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { Session } from '@/api/client';
import { getSessionOptions } from '@/api/client/@tanstack/react-query.gen';
import { createSession, deleteSession, updateSession } from '@/api/client/sdk.gen';
import { plainText } from '@/lib/localized';
import { textParam } from '@/lib/search-params';
import { DeleteButton } from '@/ui/delete-button';
import { useResourceEditor } from '@/ui/forms/use-resource-editor';
import { PartPage } from '@/ui/part-page';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { useLiveProgramme } from './live/use-live-programme';
import { SessionForm } from './session-form';
import { sessionRules, sessionValues, toWriteSession } from './session-values';
import { showsProgramme } from './use-programme-parts';

export function SessionPage() {
  const { sessionId = '' } = useParams();
  const path = { seminarId: useSeminar().id, sessionId };
  useLiveProgramme();
  const { data, error, isLoadingError, isPending, refetch } = useQuery(getSessionOptions({ path }));
  if (isPending) return <LoadingLines lines={[30, 100, 100]} />;
  if (isLoadingError) return <ErrorState error={error} onRetry={() => void refetch()} />;
  return <SessionEditor key={data.id} session={data} />;
}

export function SessionEditor({ session }: { session?: Session }) {
  const { t } = useLingui();
  const navigate = useNavigate();
  const queryClient = useQueryClient();
  const language = useLanguage();
  const programme = useWorkspacePath()('programme');
  const { mayChange } = useSeminarAccess();
  const [params] = useSearchParams();
  const { id: seminarId, timeZone } = useSeminar();
  const path = { seminarId, sessionId: session?.id ?? '' };
  const { controller, deletion } = useResourceEditor({
    resource: session,
    toValues: (one?: Session) => {
      const values = sessionValues(one, timeZone);
      return one ? values : { ...values, stageId: textParam(params, 'stage') ?? '' };
    },
    toBody: (values) => toWriteSession(values, timeZone, session),
    rules: sessionRules,
    create: (body, headers) => createSession({ path: { seminarId }, body, headers }),
    update: (body, headers) => updateSession({ path, body, headers }),
    remove: (headers) => deleteSession({ path, headers }),
    fetch: () => queryClient.fetchQuery({ ...getSessionOptions({ path }), staleTime: 0 }),
    shows: showsProgramme,
    leave: () => void navigate(programme),
  });
  const name = session ? plainText(session.title, language) : t`New session`;
  return (
    <PartPage title={name} back={{ to: programme, name: <Trans>Programme</Trans> }}>
      <SessionForm
        controller={controller}
        readOnly={!mayChange('seminars:write')}
        actions={deletion && <DeleteButton name={name} {...deletion} />}
      />
    </PartPage>
  );
}
