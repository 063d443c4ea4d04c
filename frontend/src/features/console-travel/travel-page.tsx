import { Trans, useLingui } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { getTravelSettingsOptions } from '@/api/client/@tanstack/react-query.gen';
import { PartPage } from '@/ui/part-page';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { useWorkspacePath } from '@/ui/use-workspace-path';
import { ImportSection } from './import-section';
import { SettingsForm } from './settings-form';
import classes from './travel.module.css';
import { usePlaces } from './use-ways';
import { Ways } from './ways';

/** How long it takes between the hosts and the venue: estimated, said by hand, or taken from a table. */
export function TravelPage() {
  const { t } = useLingui();
  const routes = useWorkspacePath()('routes');
  const { mayChange } = useSeminarAccess();
  const path = { seminarId: useSeminar().id };
  const settings = useQuery(getTravelSettingsOptions({ path }));
  const { places, isPending, error, refetch } = usePlaces();
  const writable = mayChange('seminars:write');
  const failure = error ?? (settings.isLoadingError ? settings.error : null);
  const retry = () => {
    refetch();
    void settings.refetch();
  };
  return (
    <PartPage title={t`Travel times`} back={{ to: routes, name: <Trans>Routes</Trans> }}>
      {failure ? (
        <ErrorState error={failure} onRetry={retry} />
      ) : !settings.data || isPending ? (
        <LoadingLines lines={[40, 100, 100]} />
      ) : (
        <div className={classes.page}>
          <Ways places={places} writable={writable} />
          <SettingsForm settings={settings.data} writable={writable} />
          {writable && <ImportSection />}
        </div>
      )}
    </PartPage>
  );
}
