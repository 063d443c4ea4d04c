import { Trans, useLingui } from '@lingui/react/macro';
import { Button } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { useCallback, useEffect, useId, useMemo, useRef, useState } from 'react';
import type { Session, Speaker, Stage } from '@/api/client';
import { plainText } from '@/lib/localized';
import { dayOf } from '@/lib/time';
import { useFocusNext } from '@/ui/use-focus-next';
import { useLanguage } from '@/ui/use-language';
import { useLatest } from '@/ui/use-latest';
import { useSeminar } from '@/ui/use-seminar';
import type { Edits } from '../edits/edits';
import type { SessionBody } from '../edits/session-change';
import { useProgrammeAddress } from '../use-programme-address';
import { BlockView } from './block';
import { type Board, EVERYONE } from './board';
import { BoardView, type ColumnHead } from './board-view';
import { ColumnSwitch } from './column-switch';
import { daysOf, dayIn, openHours, type Range, shownHours, spanOn } from './day';
import { DayTabs } from './day-tabs';
import { dropped, type Ground } from './drop';
import { AddHere, Ghost } from './ghost';
import classes from './grid-view.module.css';
import { KeyHelp } from './key-help';
import type { PlaceColumn } from './places';
import { minuteAt } from './scale';
import { timeRange } from './session-facts';
import { Tray } from './tray';
import type { Grabbed } from './pointing';
import { useDrag } from './use-drag';
import { type Focus, useFocusBlock } from './use-focus-block';
import { useFacts } from './use-facts';
import { usePointing } from './use-pointing';
import { useHeld } from './use-held';
import { useStrokes } from './use-strokes';

/** What the columns of a grid are. */
export interface Columns {
  kind: 'places' | 'routes';
  label: string;
  heads: ReadonlyMap<string, ColumnHead>;
  /** Empty where the columns are no places. */
  places: ReadonlyMap<string, PlaceColumn>;
  board: (day: ReturnType<typeof dayIn>, sessions: readonly Session[]) => Board;
  /** The column in which a session is drawn; of several, the first. */
  keyOf: (session: Session) => string;
}

interface Marks {
  clashesOf: (id: string) => number;
  changedBy: (id: string) => string | undefined;
}

/** Where something new is to be. */
export interface NewSession {
  startsAt?: string;
  endsAt?: string;
  place?: PlaceColumn;
  /** One of whose stops is to show it. */
  route?: { id: string; name: string };
}

interface GridViewProps {
  parts: { stages: readonly Stage[]; speakers: readonly Speaker[] };
  sessions: readonly Session[];
  columns: Columns;
  stageOf: (session: Session) => Stage | undefined;
  placeName: (session: Session) => string;
  edits: Edits;
  writable: boolean;
  marks: Marks;
  /** The block that somebody was led to. */
  focus: Focus | undefined;
  onOpen: (id: string) => void;
  onNew: (draft: NewSession) => void;
  say: (words: string) => void;
}

const USUAL_LENGTH = 60;

/** A day of the programme by the clock, to be arranged by dragging and by keys. */
export function GridView(props: GridViewProps) {
  const {
    parts,
    sessions: stored,
    columns,
    stageOf,
    placeName,
    edits,
    writable,
    marks,
    focus,
    onOpen,
    onNew,
    say,
  } = props;
  const { t } = useLingui();
  const language = useLanguage();
  const seminar = useSeminar();
  const { timeZone } = seminar;
  const address = useProgrammeAddress();
  const helpId = useId();
  const narrow = useMediaQuery('(max-width: 48em)');
  const storedById = useMemo(() => new Map(stored.map((session) => [session.id, session])), [stored]);

  const held = useHeld(({ base, to }) => edits.change(base, to));
  const sessions = useMemo(
    () => stored.map((session) => (session.id === held.held?.base.id ? { ...session, ...held.held.to } : session)),
    [stored, held.held],
  );

  const days = useMemo(() => daysOf(seminar, stored), [seminar, stored]);
  const counts = useMemo(() => countByDay(stored, timeZone), [stored, timeZone]);
  const date = days.find((each) => each === address.day) ?? days[0] ?? seminar.startsOn;
  const day = useMemo(() => dayIn(date, timeZone), [date, timeZone]);
  const spans = useMemo(() => sessions.flatMap((session) => spanOn(day, session) ?? []), [day, sessions]);
  const wholeDay: Range = { from: 0, to: day.minutes };
  const drawn = shownHours(day, seminar, spans);
  const { from, to } = address.wholeDay ? wholeDay : drawn;
  const shown = useMemo(() => ({ from, to }), [from, to]);
  const open = openHours(day, seminar);
  const whole = useMemo(() => columns.board(day, sessions), [columns, day, sessions]);
  const board = narrow ? oneColumn(whole, address.column) : whole;
  const factsOf = useFacts(parts, placeName);
  const unscheduled = useMemo(() => sessions.filter(({ startsAt }) => !startsAt), [sessions]);

  const ground: Ground = { day, shown, places: columns.places, stageOf };
  const [preview, setPreview] = useState<{ session: Session; to: Partial<SessionBody> }>();
  const { box, focusNext } = useFocusNext<HTMLDivElement>();
  const tell = useCallback(
    (session: Session) => {
      const when = session.startsAt ? timeRange(session, timeZone) : t`Without a time`;
      const where = columns.heads.get(columns.keyOf(session))?.name;
      say([when, where, plainText(session.title, language)].filter(Boolean).join(', '));
    },
    [say, t, timeZone, columns, language],
  );
  const taken = useRef<{ grabbed: Grabbed; session: Session | undefined }>(undefined);
  // as it was when it was grabbed: what somebody else makes of it meanwhile is not overwritten unasked
  const asGrabbed = (grabbed: Grabbed) => {
    if (taken.current?.grabbed !== grabbed) taken.current = { grabbed, session: storedById.get(grabbed.sessionId) };
    return taken.current.session;
  };
  useDrag(box, writable && !narrow, {
    onDrag: (grabbed, target) => {
      const session = asGrabbed(grabbed);
      const to = session && target && dropped(session, grabbed, target, ground);
      const next = to && { session, to };
      setPreview((last) => (JSON.stringify(last) === JSON.stringify(next) ? last : next));
    },
    onDrop: (grabbed, target) => {
      setPreview(undefined);
      const session = asGrabbed(grabbed);
      const to = session && target && dropped(session, grabbed, target, ground);
      if (!to) return;
      edits.change(session, to);
      tell({ ...session, ...to });
    },
    onCancel: () => setPreview(undefined),
  });
  const onKeyDown = useStrokes({
    ground,
    columns: columns.kind === 'places' ? [...columns.places.keys()] : [],
    columnOf: columns.keyOf,
    stored: (id) => storedById.get(id),
    held,
    firstMinute: open.from,
    onMoved: (session) => {
      focusNext(selector(session.id));
      if (narrow) address.go({ column: columns.keyOf(session) });
      tell(session);
    },
    onCancelled: () => say(t`Left where it was.`),
    onOpen,
  });
  useSettleOnLeave(box, held);
  useFocusBlock(box, focus);

  const latestOpen = useLatest(onOpen);
  const openBlock = useCallback((id: string) => latestOpen.current(id), [latestOpen]);
  const [slot, setSlot] = useState<{ key: string; minute: number }>();
  const addAt = (key: string, minute: number) => {
    setSlot(undefined);
    const startsAt = new Date(day.start + minute * 60_000).toISOString();
    const endsAt = new Date(day.start + (minute + USUAL_LENGTH) * 60_000).toISOString();
    onNew({ startsAt, endsAt, place: columns.places.get(key), route: routeOf(columns, key) });
  };
  usePointing(box, writable, (key, y, twice) => {
    const minute = Math.floor(minuteAt(y, shown) / 15) * 15;
    if (twice) addAt(key, minute);
    else setSlot({ key, minute });
  });

  return (
    <div ref={box} className={classes.view} onKeyDown={onKeyDown} role="presentation">
      <div className={classes.bar}>
        <DayTabs days={days} shown={date} counts={counts} />
        {narrow && (
          <ColumnSwitch
            label={columns.label}
            heads={whole.columns.map(({ key }) => columns.heads.get(key))}
            shown={board.columns[0]?.key}
          />
        )}
        <Button
          variant="subtle"
          size="compact-sm"
          aria-pressed={address.wholeDay}
          onClick={() => address.go({ hours: address.wholeDay ? null : 'all' })}
        >
          <Trans>Whole day</Trans>
        </Button>
        {writable && <KeyHelp id={helpId} columns={columns.kind === 'places'} />}
      </div>
      {(unscheduled.length > 0 || writable) && (
        <Tray
          sessions={unscheduled}
          factsOf={factsOf}
          movable={writable}
          helpId={helpId}
          liftedId={preview?.session.id}
          onOpen={onOpen}
        />
      )}
      <BoardView
        label={columns.label}
        day={day}
        shown={shown}
        open={open}
        board={board}
        heads={columns.heads}
        onAdd={writable ? (key) => addAt(key, freeMinute(board, key, open)) : undefined}
        block={(block) => (
          <BlockView
            key={block.session.id}
            block={block}
            facts={factsOf(block.session)}
            shown={shown}
            timeZone={timeZone}
            movable={writable}
            clashes={marks.clashesOf(block.session.id)}
            changedBy={marks.changedBy(block.session.id)}
            lifted={preview?.session.id === block.session.id}
            helpId={helpId}
            onOpen={openBlock}
          />
        )}
        extra={(key) => (
          <>
            {preview && isIn(key, preview, columns, board) && (
              <Ghost
                day={day}
                shown={shown}
                title={plainText(preview.session.title, language)}
                times={{ ...preview.session, ...preview.to }}
              />
            )}
            {slot?.key === key && !preview && (
              <AddHere day={day} shown={shown} minute={slot.minute} onAdd={() => addAt(key, slot.minute)} />
            )}
          </>
        )}
      />
    </div>
  );
}

function routeOf({ kind, heads }: Columns, key: string): NewSession['route'] {
  const head = kind === 'routes' && key !== EVERYONE ? heads.get(key) : undefined;
  return head && { id: head.key, name: head.name };
}

const selector = (id: string) => `[data-session="${id}"]`;

/** How many begin on each day. */
function countByDay(sessions: readonly Session[], timeZone: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { startsAt } of sessions) {
    if (!startsAt) continue;
    const day = dayOf(startsAt, timeZone);
    counts.set(day, (counts.get(day) ?? 0) + 1);
  }
  return counts;
}

function oneColumn(board: Board, key: string | undefined): Board {
  const column =
    board.columns.find((each) => each.key === key) ?? board.columns.find(({ blocks }) => blocks.length > 0);
  return { ...board, columns: [column ?? board.columns[0]].filter((each) => each !== undefined) };
}

/** After the last session of the column, or when the day opens. */
function freeMinute(board: Board, key: string, open: Range): number {
  const blocks = board.columns.find((column) => column.key === key)?.blocks ?? [];
  const last = Math.max(open.from, ...blocks.map(({ span }) => span.to));
  return last < open.to ? last : open.from;
}

/** Whether what is dragged would be drawn in that column. What goes across all of them is shown in each. */
function isIn(
  key: string,
  { session, to }: { session: Session; to: Partial<SessionBody> },
  columns: Columns,
  board: Board,
) {
  if (columns.kind === 'places') return columns.keyOf({ ...session, ...to }) === key;
  const drawn = board.columns.filter(({ blocks }) => blocks.some((block) => block.session.id === session.id));
  return drawn.length === 0 ? true : drawn.some((column) => column.key === key);
}

/** What is held by keys is put down as soon as the focus goes elsewhere. */
function useSettleOnLeave(box: React.RefObject<HTMLElement | null>, { held, settle }: ReturnType<typeof useHeld>) {
  const latest = useLatest(held);
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    const leave = () =>
      // a block that goes to another column is drawn anew there, and gets the focus back
      setTimeout(() => {
        const focused = (document.activeElement as HTMLElement | null)?.dataset.session;
        if (latest.current && focused !== latest.current.base.id) settle();
      });
    element.addEventListener('focusout', leave);
    return () => element.removeEventListener('focusout', leave);
  }, [box, settle, latest]);
}
