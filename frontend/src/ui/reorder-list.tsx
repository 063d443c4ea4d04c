import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { DownIcon, GripIcon, UpIcon } from './icons';
import classes from './reorder-list.module.css';
import { useFocusNext } from './use-focus-next';
import { useLatest } from './use-latest';

interface ReorderItem {
  id: string;
  /** What a person who listens hears it called. */
  name: string;
  content: ReactNode;
  actions?: ReactNode;
}

/** One of several lists between which entries can be dragged. */
interface Shared {
  /** Of the lists that exchange entries. */
  board: string;
  /** Of this list among them. */
  list: string;
  /** An entry of another of them is dropped here. */
  onBring: (itemId: string, to: number) => void;
  /** What stands in a list without entries, onto which one can be dropped. */
  empty: ReactNode;
}

interface ReorderListProps {
  label: string;
  items: readonly ReorderItem[];
  onMove: (from: number, to: number) => void;
  shared?: Shared;
  /** May be looked at, not put in another order. */
  fixed?: boolean;
}

export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** A list put in order by dragging, or by the two buttons of each entry, which say where it went. */
export function ReorderList({ label, items, onMove, shared, fixed }: ReorderListProps) {
  const { t } = useLingui();
  const own = useId();
  const list = shared?.list ?? own;
  const [announcement, setAnnouncement] = useState('');
  const { box, focusNext } = useFocusNext<HTMLOListElement>();
  const move = (from: number, to: number) => {
    const name = items[from]?.name;
    const place = to + 1;
    onMove(from, to);
    setAnnouncement(t`${name}: now in place ${place} of ${items.length}`);
  };
  const step = (from: number, to: number) => {
    const entry = `[data-entry="${items[from]?.id}"]`;
    focusNext(`${entry} [data-step="${to < from ? 'up' : 'down'}"]:enabled`, `${entry} button:enabled`);
    move(from, to);
  };
  return (
    <>
      <ol ref={box} className={classes.list} aria-label={label}>
        {items.map((item, index) => (
          <Entry
            key={item.id}
            list={list}
            item={item}
            index={index}
            count={items.length}
            onMove={move}
            onStep={step}
            shared={shared}
            fixed={fixed}
          />
        ))}
        {shared && !fixed && items.length === 0 && <EmptyPlace shared={shared} />}
      </ol>
      <output className="visually-hidden">{announcement}</output>
    </>
  );
}

interface EntryProps {
  list: string;
  item: ReorderItem;
  index: number;
  count: number;
  /** By dragging. */
  onMove: (from: number, to: number) => void;
  /** By a button. */
  onStep: (from: number, to: number) => void;
  shared?: Shared;
  fixed?: boolean;
}

type Edge = 'above' | 'below';

function Entry({ list, item, index, count, onMove, onStep, shared, fixed }: EntryProps) {
  const { t } = useLingui();
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const [dragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<Edge>();
  const { id } = item;
  const board = shared?.board;
  // one that was registered anew between press and pull would not be dragged
  const latest = useLatest({ onMove, onBring: shared?.onBring });
  useEffect(() => {
    const element = row.current;
    if (!element || fixed) return;
    return combine(
      draggable({
        element,
        dragHandle: grip.current ?? undefined,
        getInitialData: () => ({ list, board, index, id }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.list === list || (board !== undefined && source.data.board === board),
        getData: ({ input }) => {
          const box = element.getBoundingClientRect();
          return { edge: input.clientY < box.top + box.height / 2 ? 'above' : 'below' };
        },
        onDrag: ({ self, source }) => setEdge(source.data.id === id ? undefined : (self.data.edge as Edge)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ self, source }) => {
          setEdge(undefined);
          const from = source.data.index as number;
          const gap = self.data.edge === 'above' ? index : index + 1;
          if (source.data.list !== list) return latest.current.onBring?.(source.data.id as string, gap);
          const to = gap > from ? gap - 1 : gap;
          if (to !== from) latest.current.onMove(from, to);
        },
      }),
    );
  }, [list, board, index, id, latest, fixed]);
  const { name } = item;
  return (
    <li
      ref={row}
      className={classes.entry}
      data-entry={item.id}
      data-dragged={dragged || undefined}
      data-edge={edge}
      data-fixed={fixed || undefined}
    >
      {!fixed && (
        <span ref={grip} className={classes.grip} aria-hidden="true">
          <GripIcon />
        </span>
      )}
      <div className={classes.content}>{item.content}</div>
      <div className={classes.buttons}>
        {!fixed && (
          <>
            <ActionIcon
              variant="default"
              size={34}
              aria-label={t`Move up: ${name}`}
              data-step="up"
              disabled={index === 0}
              onClick={() => onStep(index, index - 1)}
            >
              <UpIcon />
            </ActionIcon>
            <ActionIcon
              variant="default"
              size={34}
              aria-label={t`Move down: ${name}`}
              data-step="down"
              disabled={index === count - 1}
              onClick={() => onStep(index, index + 1)}
            >
              <DownIcon />
            </ActionIcon>
          </>
        )}
        {item.actions}
      </div>
    </li>
  );
}

function EmptyPlace({ shared: { board, list, onBring, empty } }: { shared: Shared }) {
  const place = useRef<HTMLLIElement>(null);
  const [over, setOver] = useState(false);
  const bring = useLatest(onBring);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => source.data.board === board && source.data.list !== list,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        bring.current(source.data.id as string, 0);
      },
    });
  }, [board, list, bring]);
  return (
    <li ref={place} className={classes.empty} data-over={over || undefined}>
      {empty}
    </li>
  );
}
