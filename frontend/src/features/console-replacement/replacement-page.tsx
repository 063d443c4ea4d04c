import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import { type HostReplacement, type Stop, updateStop } from '@/api/client';
import {
  getOrganizationOptions,
  getStopOptions,
  listClustersOptions,
  listHostReplacementsOptions,
} from '@/api/client/@tanstack/react-query.gen';
import { ifMatch } from '@/api/headers';
import { operations } from '@/api/pages';
import { plainText } from '@/lib/localized';
import { problemWords } from '@/lib/problem-words';
import { ConfirmDialog } from '@/ui/confirm-dialog';
import { Notice } from '@/ui/notice';
import { PartPage } from '@/ui/part-page';
import { EmptyState, ErrorState, LoadingLines } from '@/ui/states';
import { toastWithUndo } from '@/ui/toast';
import { useLanguage } from '@/ui/use-language';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { Candidate } from './candidate';
import { asWritten, replacedStop } from './replaced-stop';
import classes from './replacement-page.module.css';

const shows = operations(
  'listStops',
  'getStop',
  'listHostReplacements',
  'listTravelTimes',
  'getTimetableViolations',
  'getDraftChanges',
  'getProgramme',
  'listHistory',
);

/** Who could host in the place of an organization that drops out. */
export function ReplacementPage() {
  const { stopId = '' } = useParams();
  const { id: seminarId } = useSeminar();
  const stop = useQuery(getStopOptions({ path: { seminarId, stopId } }));
  if (stop.isPending) return <LoadingLines lines={[40, 100, 100]} />;
  if (stop.isLoadingError) return <ErrorState error={stop.error} onRetry={() => void stop.refetch()} />;
  return <Replacement stop={stop.data} />;
}

function Replacement({ stop }: { stop: Stop }) {
  const { t } = useLingui();
  const language = useLanguage();
  const workspace = useWorkspacePath();
  const { mayChange } = useSeminarAccess();
  const queryClient = useQueryClient();
  const [asked, setAsked] = useState<HostReplacement>();
  const [replaced, setReplaced] = useState(false);
  const path = { seminarId: stop.seminarId, stopId: stop.id };
  const host = useQuery(getOrganizationOptions({ path: { organizationId: stop.organizationId } }));
  const clusters = useQuery(listClustersOptions({ query: { limit: 200 } }));
  const candidates = useQuery(listHostReplacementsOptions({ path }));
  const name = plainText(host.data?.name, language) || '…';
  const clusterName = (id: string) =>
    plainText(clusters.data?.items.find((one) => one.id === id)?.name, language) || '…';
  const refresh = () => queryClient.invalidateQueries(shows);
  const replace = useMutation({
    mutationFn: async ({ organization }: HostReplacement) => {
      const { data } = await updateStop({ path, body: replacedStop(stop, organization), headers: ifMatch(stop) });
      return data;
    },
    onSuccess: async (changed, { organization }) => {
      setAsked(undefined);
      setReplaced(true);
      const newcomer = plainText(organization.name, language);
      toastWithUndo(<Trans>{newcomer} hosts now, in the draft.</Trans>, async () => {
        await updateStop({ path, body: asWritten(stop), headers: ifMatch(changed) });
        setReplaced(false);
        await refresh();
      });
      await refresh();
    },
  });
  const close = () => {
    replace.reset();
    setAsked(undefined);
  };
  return (
    <PartPage title={t`Who hosts instead of ${name}?`} back={{ to: workspace('routes'), name: <Trans>Routes</Trans> }}>
      {replaced && (
        <Notice
          tone="success"
          title={<Trans>The host is replaced in the draft. Nobody has been told yet.</Trans>}
          actions={
            <>
              <Button component={Link} to={workspace(`routes/stops/${stop.id}`)} variant="default">
                <Trans>Hours and limits of the new host</Trans>
              </Button>
              <Button component={Link} to={`${workspace('timetable')}?run=1`} variant="default">
                <Trans>Plan the visits again</Trans>
              </Button>
              <Button component={Link} to={workspace('programme')} variant="default">
                <Trans>Look over and publish</Trans>
              </Button>
            </>
          }
        >
          <Trans>
            Publishing tells whoever travels this route, once, in their language, with their calendars changed.
          </Trans>
        </Notice>
      )}
      {candidates.isPending && <LoadingLines lines={[100, 100, 100]} />}
      {candidates.isLoadingError && <ErrorState error={candidates.error} onRetry={() => void candidates.refetch()} />}
      {candidates.data?.items.length === 0 && (
        <EmptyState
          title={<Trans>Nobody of the same clusters is known</Trans>}
          action={
            <Button component={Link} to={workspace(`routes/stops/${stop.id}`)} variant="default">
              <Trans>Choose the host by hand</Trans>
            </Button>
          }
        >
          <Trans>
            Say at the stop which clusters it shows, and at the clusters which organizations are part of them.
          </Trans>
        </EmptyState>
      )}
      <ul className={classes.list}>
        {candidates.data?.items.map((candidate) => (
          <Candidate
            key={candidate.organization.id}
            candidate={candidate}
            clusterName={clusterName}
            busy={replace.isPending && asked?.organization.id === candidate.organization.id}
            onTake={mayChange('seminars:write') ? () => setAsked(candidate) : undefined}
          />
        ))}
      </ul>
      <ConfirmDialog
        opened={Boolean(asked)}
        title={t`Replace the host?`}
        confirm={<Trans>Replace</Trans>}
        busy={replace.isPending}
        onConfirm={() => asked && replace.mutate(asked)}
        onClose={close}
      >
        {replace.error && <Notice tone="danger" title={problemWords(replace.error)} />}
        <Trans>
          The stop keeps its place, clusters and sessions. Hours, limits, access and languages were those of {name} and
          are emptied. Nobody is told until you publish.
        </Trans>
      </ConfirmDialog>
    </PartPage>
  );
}
