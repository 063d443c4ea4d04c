import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { DownIcon, GripIcon, UpIcon } from './icons';
import classes from './reorder-list.module.css';
import { useFocusNext } from './use-focus-next';

interface ReorderItem {
  id: string;
  /** What a person who listens hears it called. */
  name: string;
  content: ReactNode;
  actions?: ReactNode;
}

interface ReorderListProps {
  label: string;
  items: readonly ReorderItem[];
  onMove: (from: number, to: number) => void;
  /** May be looked at, not put in another order. */
  fixed?: boolean;
}

export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const next = [...items];
  next.splice(to, 0, ...next.splice(from, 1));
  return next;
}

/** A list put in order by dragging, or by the two buttons of each entry, which say where it went. */
export function ReorderList({ label, items, onMove, fixed }: ReorderListProps) {
  const { t } = useLingui();
  const list = useId();
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
            fixed={fixed}
          />
        ))}
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
  fixed?: boolean;
}

type Edge = 'above' | 'below';

function Entry({ list, item, index, count, onMove, onStep, fixed }: EntryProps) {
  const { t } = useLingui();
  const row = useRef<HTMLLIElement>(null);
  const grip = useRef<HTMLSpanElement>(null);
  const [dragged, setDragged] = useState(false);
  const [edge, setEdge] = useState<Edge>();
  useEffect(() => {
    const element = row.current;
    if (!element || fixed) return;
    return combine(
      draggable({
        element,
        dragHandle: grip.current ?? undefined,
        getInitialData: () => ({ list, index }),
        onDragStart: () => setDragged(true),
        onDrop: () => setDragged(false),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.list === list,
        getData: ({ input }) => {
          const box = element.getBoundingClientRect();
          return { edge: input.clientY < box.top + box.height / 2 ? 'above' : 'below' };
        },
        onDrag: ({ self, source }) => setEdge(source.data.index === index ? undefined : (self.data.edge as Edge)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ self, source }) => {
          setEdge(undefined);
          const from = source.data.index as number;
          const gap = self.data.edge === 'above' ? index : index + 1;
          const to = gap > from ? gap - 1 : gap;
          if (to !== from) onMove(from, to);
        },
      }),
    );
  }, [list, index, onMove, fixed]);
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
