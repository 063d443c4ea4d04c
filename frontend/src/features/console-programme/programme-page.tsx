import { useSeminarAccess } from '@/ui/use-seminar-access';
import { ErrorState, LoadingLines } from '@/ui/states';
import { InterchangeBar } from './interchange/interchange-bar';
import { ListView } from './list-view';
import classes from './programme-page.module.css';
import { PublicationBar } from './publishing/publication-bar';
import { ScheduleView } from './schedule-view';
import { useProgrammeAddress } from './use-programme-address';
import { useProgrammeParts } from './use-programme-parts';
import { ViewSwitch } from './view-switch';

/** The programme under work: as a list, or by the clock at its places or on its routes. */
export function ProgrammePage() {
  const { mayChange } = useSeminarAccess();
  const { view } = useProgrammeAddress();
  const parts = useProgrammeParts();
  const writable = mayChange('seminars:write');
  if (parts.isPending) return <LoadingLines lines={[30, 100, 100, 30, 100]} />;
  if (parts.error) return <ErrorState error={parts.error} onRetry={parts.refetch} />;
  return (
    <div className={classes.page}>
      <div className={classes.top}>
        <ViewSwitch />
        <PublicationBar />
      </div>
      <InterchangeBar writable={writable} />
      {view === 'list' ? (
        <ListView parts={parts} writable={writable} />
      ) : (
        <ScheduleView parts={parts} view={view} writable={writable} />
      )}
    </div>
  );
}
