import { useLingui } from '@lingui/react/macro';
import { ActionIcon } from '@mantine/core';
import type { CSSProperties, ReactNode } from 'react';
import { PlusIcon } from '@/ui/icons';
import type { Block, Board } from './board';
import classes from './board-view.module.css';
import { clockAt, type Day, type Range } from './day';
import { heightOf } from './scale';

export interface ColumnHead {
  key: string;
  name: string;
  detail?: string;
  colour?: string;
}

interface BoardViewProps {
  label: string;
  day: Day;
  shown: Range;
  open: Range;
  board: Board;
  heads: ReadonlyMap<string, ColumnHead>;
  block: (block: Block) => ReactNode;
  /** What stands in a column besides its blocks: where something is going to be. */
  extra: (columnKey: string) => ReactNode;
  /** Absent where nothing may be added. */
  onAdd?: (columnKey: string) => void;
}

/** The hours of one day downwards, places or routes side by side. */
export function BoardView(props: BoardViewProps) {
  const { label, day, shown, open, board, heads, block, extra, onAdd } = props;
  const { t } = useLingui();
  const hours = Array.from(
    { length: Math.floor((shown.to - shown.from) / 60) + 1 },
    (_, hour) => shown.from + hour * 60,
  );
  const height = heightOf(shown.to - shown.from);
  const style = { '--columns': board.columns.map(widthOf).join(' '), '--hour': `${heightOf(60)}px` } as CSSProperties;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={classes.board} data-board="" aria-label={label} tabIndex={0} style={style}>
      <div className={classes.grid}>
        <div className={classes.corner} />
        {board.columns.map(({ key }) => {
          const head = heads.get(key);
          return (
            <div key={key} className={classes.head}>
              <h3 id={headId(key)}>
                {head?.colour && <i style={{ background: head.colour }} />}
                <span>{head?.name}</span>
              </h3>
              {head?.detail && <p>{head.detail}</p>}
              {onAdd && (
                <ActionIcon
                  variant="subtle"
                  size={28}
                  aria-label={t`New session: ${head?.name ?? ''}`}
                  onClick={() => onAdd(key)}
                >
                  <PlusIcon />
                </ActionIcon>
              )}
            </div>
          );
        })}
        <div className={classes.hours} style={{ height }} aria-hidden="true">
          {hours.map((minute) => (
            <span key={minute} style={{ top: heightOf(minute - shown.from) }}>
              {clockAt(day, minute)}
            </span>
          ))}
        </div>
        {board.columns.map(({ key, blocks }, index) => (
          <div
            role="group"
            key={key}
            className={classes.column}
            data-column={key}
            aria-labelledby={headId(key)}
            style={{ height, gridColumn: index + 2 }}
          >
            <Closed open={open} shown={shown} />
            {blocks.map(block)}
            {extra(key)}
          </div>
        ))}
        {board.wide.length > 0 && (
          <div role="group" className={classes.wide} aria-label={t`For everyone`} style={{ height }}>
            {board.wide.map(block)}
          </div>
        )}
      </div>
    </section>
  );
}

/** Wide enough for all that stands side by side. */
function widthOf({ blocks }: Board['columns'][number]): string {
  const lanes = Math.min(4, Math.max(1, ...blocks.map((block) => block.lanes)));
  return `minmax(${Math.max(11.5, lanes * 8.5)}rem, ${lanes}fr)`;
}

function Closed({ open, shown }: { open: Range; shown: Range }) {
  const before = Math.min(open.from, shown.to) - shown.from;
  const after = shown.to - Math.max(open.to, shown.from);
  return (
    <>
      {before > 0 && <div className={classes.closed} style={{ top: 0, height: heightOf(before) }} />}
      {after > 0 && <div className={classes.closed} style={{ bottom: 0, height: heightOf(after) }} />}
    </>
  );
}

const headId = (key: string) => `column-${key.replace(/[^\p{L}\p{N}-]+/gu, '_') || 'none'}`;
