import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { PlusIcon } from '@/ui/icons';
import { plainText } from '@/lib/localized';
import { PartHead } from '@/ui/part-page';
import { type SeminarParts, useSeminarParts } from '@/ui/seminar-parts';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useListParams } from '@/ui/table/use-list-params';
import { useLanguage } from '@/ui/use-language';
import { useLiveChanges } from '@/ui/use-live-changes';
import { useSeminar } from '@/ui/use-seminar';
import { useTakesPeople } from '@/ui/use-takes-people';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { DecisionBar } from './decision-bar';
import { ExportMenu } from './export-menu';
import { NewRegistrationPanel } from './new-registration-panel';
import { RegistrationFilters } from '@/ui/registration/registration-filters';
import { RegistrationPanel } from './registration-panel';
import { RegistrationTable } from './registration-table';
import classes from './registrations-page.module.css';
import { followed, registrationsQuery } from './registrations-query';
import { StatusCounts } from './status-counts';
import { WriteToThese } from './write-to-these';
import { useChosen } from './use-chosen';
import { useNextToApprove } from './use-next-to-approve';
import { usePanelAddress } from './use-panel-address';

/** Everybody who has registered. */
export function RegistrationsPage() {
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const { parts, error, refetch } = useSeminarParts(seminar.id);
  return (
    <>
      <title>{`${t`Registrations`} · ${plainText(seminar.title, language)} · Bagdar`}</title>
      {parts ? (
        <Registrations parts={parts} />
      ) : error ? (
        <ErrorState error={error} onRetry={refetch} />
      ) : (
        <LoadingLines lines={[40, 100, 100, 100, 100]} />
      )}
    </>
  );
}

function Registrations({ parts }: { parts: SeminarParts }) {
  const { access, mayChange } = useSeminarAccess();
  const { id: seminarId } = useSeminar();
  useLiveChanges({ seminarId, enabled: access?.sees ?? false, shown: followed });
  const { params } = useListParams();
  const panel = usePanelAddress();
  const query = useQuery({ ...registrationsQuery(seminarId, params), placeholderData: keepPreviousData });
  const takesPeople = useTakesPeople();
  const mayWrite = mayChange('registrations:write');
  const shown = query.data?.items ?? [];
  const chosen = useChosen(shown);
  const next = useNextToApprove(shown, panel.openId);
  return (
    <>
      <PartHead
        title={<Trans>Registrations</Trans>}
        action={
          <div className={classes.actions}>
            <ExportMenu />
            {mayWrite && <WriteToThese />}
            {mayWrite && takesPeople && (
              <Button leftSection={<PlusIcon />} onClick={panel.startNew}>
                <Trans>Register somebody</Trans>
              </Button>
            )}
          </div>
        }
      />
      <StatusCounts />
      <RegistrationFilters parts={parts} />
      {mayWrite && <DecisionBar seminarId={seminarId} chosen={chosen.chosen} onDone={chosen.none} />}
      <RegistrationTable query={query} parts={parts} chosen={mayWrite ? chosen : undefined} />
      <RegistrationPanel parts={parts} mayWrite={mayWrite} next={next} />
      <NewRegistrationPanel parts={parts} opened={panel.isNew && mayWrite && takesPeople} />
    </>
  );
}
