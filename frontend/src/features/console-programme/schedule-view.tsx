import { Trans, useLingui } from '@lingui/react/macro';
import { useCallback, useMemo, useState } from 'react';
import type { Session } from '@/api/client';
import { dayOf } from '@/lib/time';
import { ErrorState, LoadingLines } from '@/ui/states';
import { useSeminar } from '@/ui/use-seminar';
import { ClashList } from './clashes/clash-list';
import { useClashes } from './clashes/use-clashes';
import type { Edits } from './edits/edits';
import type { UndoStack } from './edits/undo-stack';
import { AddPlace } from './grid/add-place';
import { boardByPlace, boardByRoute } from './grid/board';
import { type Columns, GridView, type NewSession } from './grid/grid-view';
import type { Place } from './grid/places';
import { usePlaces, useRoutes } from './grid/use-columns';
import { type Focus } from './grid/use-focus-block';
import { NoStages } from './list-view';
import { ScheduleTools } from './schedule-tools';
import classes from './schedule-view.module.css';
import { SessionPanel } from './session-panel';
import { useProgrammeAddress } from './use-programme-address';
import type { ProgrammeParts } from './use-programme-parts';

interface ScheduleViewProps {
  parts: ProgrammeParts;
  view: 'places' | 'routes';
  writable: boolean;
  edits: Edits;
  stack: UndoStack;
  /** Who has just changed a session, by its id. */
  changedBy: ReadonlyMap<string, string>;
  say: (words: string) => void;
}

/** The programme by the clock, with all that can be done to it. */
export function ScheduleView({ parts, view, writable, edits, stack, changedBy, say }: ScheduleViewProps) {
  const { t } = useLingui();
  const { timeZone } = useSeminar();
  const { openId, open, close, go } = useProgrammeAddress();
  const { sessions } = parts;
  const [added, setAdded] = useState<readonly Place[]>([]);
  const [draft, setDraft] = useState<NewSession>();
  const places = usePlaces(parts.stages, sessions, added);
  const routes = useRoutes();

  const { ways } = routes;
  const columns = useMemo<Columns | undefined>(() => {
    if (view === 'routes') {
      return (
        ways && {
          kind: 'routes',
          label: t`Programme by route`,
          heads: ways.heads,
          places: new Map(),
          keyOf: (session) => [...ways.routesOf(session)][0] ?? '',
          board: (day, all) => boardByRoute(day, all, ways.routeIds, ways.routesOf),
        }
      );
    }
    const keys = [...places.columns.keys()];
    return {
      kind: 'places',
      label: t`Programme by place`,
      heads: places.heads,
      places: places.columns,
      keyOf: places.keyOf,
      board: (day, all) => boardByPlace(day, all, keys, places.keyOf),
    };
  }, [view, ways, places, t]);
  const startNew = useCallback((wanted: NewSession) => setDraft(wanted), []);
  const { clashes, countOf } = useClashes();
  const marks = useMemo(
    () => ({ clashesOf: countOf, changedBy: (id: string) => changedBy.get(id) }),
    [countOf, changedBy],
  );
  const [focus, setFocus] = useState<Focus>();
  const showBlock = (session: Session) => {
    setFocus({ sessionId: session.id });
    const day = session.startsAt ? dayOf(session.startsAt, timeZone) : undefined;
    go({ day, column: columns?.keyOf(session) });
  };

  if (parts.stages.length === 0) return <NoStages />;
  if (!columns) {
    return routes.error ? (
      <ErrorState error={routes.error} onRetry={routes.refetch} />
    ) : (
      <LoadingLines lines={[100, 100, 100]} />
    );
  }
  return (
    <div className={classes.schedule}>
      <ScheduleTools edits={edits} stack={stack} writable={writable}>
        {writable && view === 'places' && <AddPlace onAdd={(place) => setAdded((before) => [...before, place])} />}
        {clashes && (
          <ClashList
            clashes={clashes}
            sessions={sessions}
            speakers={parts.speakers}
            placeName={places.nameOf}
            routeName={(id) => ways?.heads.get(id)?.name}
            onShow={showBlock}
          />
        )}
      </ScheduleTools>
      {view === 'routes' && columns.heads.size <= 1 && (
        <p>
          <Trans>There are no routes yet: everything is for everyone.</Trans>
        </p>
      )}
      <GridView
        parts={parts}
        sessions={sessions}
        columns={columns}
        stageOf={places.stageOf}
        placeName={places.nameOf}
        edits={edits}
        writable={writable}
        marks={marks}
        focus={focus}
        onOpen={open}
        onNew={startNew}
        say={say}
      />
      <SessionPanel
        open={draft ?? openId}
        sessions={sessions}
        edits={edits}
        writable={writable}
        onClose={() => (draft ? setDraft(undefined) : close())}
      />
    </div>
  );
}
