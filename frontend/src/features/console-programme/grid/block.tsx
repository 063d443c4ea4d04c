import { Plural, useLingui } from '@lingui/react/macro';
import { memo } from 'react';
import { sessionKindWords } from '@/lib/words';
import { WarningIcon } from '@/ui/icons';
import type { Block } from './board';
import classes from './block.module.css';
import kinds from './kind-colours.module.css';
import { KindIcon } from './kind-icon';
import type { Range } from './day';
import { heightOf } from './scale';
import { type Facts, timeRange } from './session-facts';

interface BlockViewProps {
  block: Block;
  facts: Facts;
  shown: Range;
  timeZone: string;
  /** May be moved. */
  movable: boolean;
  clashes: number;
  /** Who has just changed it, if it was not the person who looks. */
  changedBy?: string;
  /** It is being dragged: what is left at its old place. */
  lifted?: boolean;
  helpId: string;
  onOpen: (id: string) => void;
}

/** One session on the grid: where it stands is when it is. */
export const BlockView = memo(function BlockView(props: BlockViewProps) {
  const { block, facts, shown, timeZone, movable, clashes, changedBy, lifted, helpId, onOpen } = props;
  const { t } = useLingui();
  const { session, span, lane, lanes } = block;
  const time = timeRange(session, timeZone);
  return (
    <button
      type="button"
      className={`${classes.block} ${kinds.kind}`}
      data-session={session.id}
      data-kind={session.kind}
      data-movable={movable || undefined}
      data-lifted={lifted || undefined}
      data-clashes={clashes > 0 || undefined}
      data-begun={span.begunBefore || undefined}
      data-goes-on={span.endsAfter || undefined}
      data-open-end={span.openEnd || undefined}
      aria-describedby={movable ? helpId : undefined}
      onClick={() => onOpen(session.id)}
      style={{
        top: heightOf(span.from - shown.from),
        height: heightOf(span.to - span.from),
        left: `calc(${(100 * lane) / lanes}% + 2px)`,
        width: `calc(${100 / lanes}% - 4px)`,
      }}
    >
      <span className={classes.content}>
        <span className={classes.line}>
          <span className={classes.kind}>
            <KindIcon kind={session.kind} /> <span className={classes.word}>{sessionKindWords()[session.kind]}</span>
          </span>
          <span className={classes.time}>{time}</span>
          {clashes > 0 && (
            <span className={classes.clash}>
              <WarningIcon /> {clashes}
              <span className="visually-hidden">
                {' '}
                <Plural value={clashes} one="clash" other="clashes" />
              </span>
            </span>
          )}
        </span>
        <span className={classes.title}>{facts.title}</span>
        <span className="visually-hidden">{facts.place}</span>
        {changedBy && <span className={classes.changed}>{t`Changed by ${changedBy}`}</span>}
        {facts.speakers && <span className={classes.who}>{facts.speakers}</span>}
        <span className={classes.stage}>{facts.stage}</span>
        {facts.clusters.length > 0 && (
          <span className={classes.clusters}>
            {facts.clusters.map(({ name: cluster, colour }) => (
              <span key={cluster}>
                <i style={{ background: colour ?? 'var(--line-strong)' }} />
                {cluster}
              </span>
            ))}
          </span>
        )}
      </span>
      {movable && !span.endsAfter && <span className={classes.edge} data-edge="" aria-hidden="true" />}
    </button>
  );
}, looksTheSame);

/** The board is laid out anew with each step of a move: only the blocks that it changes are drawn again. */
function looksTheSame({ block: before, ...was }: BlockViewProps, { block: after, ...is }: BlockViewProps): boolean {
  const others = Object.keys(is) as (keyof typeof is)[];
  return (
    before.session === after.session &&
    before.lane === after.lane &&
    before.lanes === after.lanes &&
    before.span.from === after.span.from &&
    before.span.to === after.span.to &&
    others.every((name) => was[name] === is[name])
  );
}
