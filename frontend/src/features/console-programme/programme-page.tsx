import { useState } from 'react';
import { useSeminarAccess } from '@/ui/use-seminar-access';
import { ErrorState, LoadingLines } from '@/ui/states';
import { ConflictDialog } from './conflict-dialog';
import { useEdits } from './edits/use-edits';
import { useEditWords } from './edits/use-edit-words';
import { InterchangeBar } from './interchange/interchange-bar';
import { ListView } from './list-view';
import { useOthersChanges } from './live/use-others-changes';
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
  // here and not in the grid: what was asked for goes on when somebody turns to the list
  const { edits, state, sessions } = useEdits(parts.sessions);
  const [said, say] = useState('');
  useEditWords(edits, say);
  const changedBy = useOthersChanges(parts.sessions);
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
        <ListView parts={{ ...parts, sessions }} writable={writable} />
      ) : (
        <ScheduleView
          parts={{ ...parts, sessions }}
          view={view}
          writable={writable}
          edits={edits}
          stack={state.stack}
          changedBy={changedBy}
          say={say}
        />
      )}
      <output className="visually-hidden">{said}</output>
      <ConflictDialog conflict={state.conflict} onResolve={(whose) => edits.resolve(whose)} />
    </div>
  );
}
