import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useWindowEvent } from '@mantine/hooks';
import { type ReactNode, useId, useState } from 'react';
import { Link } from 'react-router';
import type { Organization, Stop } from '@/api/client';
import { latinKey } from '@/lib/latin-key';
import { isProblem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { routeName } from '@/lib/words';
import { UndoIcon } from '@/ui/icons';
import { PartHead } from '@/ui/part-page';
import { toast } from '@/ui/toast';
import { useFocusNext } from '@/ui/use-focus-next';
import { useLanguage } from '@/ui/use-language';
import { MoveConflictDialog } from './move-conflict-dialog';
import { RouteSection } from './route-section';
import { RoutesMap } from './routes-map';
import classes from './routes-page.module.css';
import type { Spot } from './stop-order';
import { useLegs } from './use-legs';
import type { RouteParts } from './use-route-parts';
import { useStopMoves } from './use-stop-moves';

interface RoutesBoardProps {
  parts: RouteParts;
  venue?: Organization;
  writable: boolean;
  create: ReactNode;
}

/** All routes, among which stops are put where they belong; the map and the list show the same at every moment. */
export function RoutesBoard({ parts, venue, writable, create }: RoutesBoardProps) {
  const { t } = useLingui();
  const language = useLanguage();
  const board = useId();
  const [looked, setLooked] = useState<string>();
  const [announcement, setAnnouncement] = useState('');
  const { box, focusNext } = useFocusNext<HTMLDivElement>();
  const legs = useLegs(parts.hosts.length);
  const nameOf = (stopId: string) =>
    parts.hostName(parts.stops.find(({ id }) => id === stopId)?.organizationId ?? stopId);
  const report = useReport(nameOf, setAnnouncement);
  const { stops, move, undo, conflict, resolve } = useStopMoves(parts.stops, report);
  useUndoStroke(writable ? undo : undefined);

  const bring = (stop: Stop, to: Spot) => {
    const name = parts.hostName(stop.organizationId);
    const route = parts.routes.find(({ id }) => id === to.routeId);
    const other = route ? routeName(route, language) : '';
    const { place } = to;
    move(stop, to);
    setAnnouncement(t`${name}: now in place ${place} of ${other}`);
    focusNext(`[data-entry="${stop.id}"] a`);
  };
  const choose = (stopId: string) => {
    const entry = box.current?.querySelector<HTMLElement>(`[data-entry="${stopId}"] a`);
    entry?.focus({ preventScroll: true });
    entry?.scrollIntoView({ block: 'center' });
  };
  const actions = (
    <div className={classes.tools}>
      <Button component={Link} to="travel-times" variant="default" size="sm">
        <Trans>Travel times</Trans>
      </Button>
      {writable && (
        <Button
          variant="default"
          size="sm"
          leftSection={<UndoIcon />}
          disabled={!undo}
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={undo}
        >
          <Trans>Undo</Trans>
        </Button>
      )}
      {create}
    </div>
  );
  return (
    <div ref={box}>
      <PartHead title={<Trans>Routes, stops and groups</Trans>} action={actions} />
      <div className={classes.board}>
        <div className={classes.beside}>
          <RoutesMap
            routes={parts.routes}
            stops={stops}
            hosts={parts.hosts}
            venue={venue}
            looked={looked}
            onLook={setLooked}
            onChoose={choose}
          />
        </div>
        <div className={classes.routes}>
          {parts.routes.map((route) => (
            <RouteSection
              key={route.id}
              route={route}
              parts={parts}
              stops={stops}
              legs={legs}
              writable={writable}
              board={board}
              looked={looked}
              onLook={setLooked}
              onMove={move}
              onBring={bring}
            />
          ))}
        </div>
      </div>
      <output className="visually-hidden">{announcement}</output>
      <MoveConflictDialog conflict={conflict} parts={parts} onResolve={resolve} />
    </div>
  );
}

type MoveReport = Parameters<typeof useStopMoves>[1];

/** Tells in words what became of a move: on the screen what went otherwise than wanted, to the ear all of it. */
function useReport(nameOf: (stopId: string) => string, say: (words: string) => void): MoveReport {
  const { t } = useLingui();
  return (event) => {
    if (event.kind === 'refused') {
      const { problem } = event;
      return toast(isProblem(problem) ? problemWords(problem) : t`This could not be saved. It is back where it was.`);
    }
    const name = nameOf(event.move.stopId);
    if (event.kind === 'gone') toast(t`${name}: somebody has deleted this.`);
    else say(t`Undone: ${name}`);
  };
}

/** Ctrl+Z wherever the focus is, but for fields, which undo their own typing. */
function useUndoStroke(undo: (() => void) | undefined) {
  useWindowEvent('keydown', (event) => {
    const asked = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && latinKey(event) === 'z';
    const inField = (event.target as Element | null)?.closest?.('input, textarea, select, [role=dialog]');
    if (!asked || inField || !undo) return;
    event.preventDefault();
    undo();
  });
}
