import { Trans } from '@lingui/react/macro';
import type { DifferenceLine } from './difference-words';
import classes from './difference-list.module.css';

/** Field by field: what it was, what it is. */
export function DifferenceList({ lines }: { lines: readonly DifferenceLine[] }) {
  return (
    <dl className={classes.list}>
      {lines.map((line) => (
        <div key={line.label}>
          <dt>{line.label}</dt>
          <dd>
            <Values line={line} />
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Values({ line: { withheld, from, to, added, removed } }: { line: DifferenceLine }) {
  if (withheld) {
    return (
      <span className={classes.withheld}>
        <Trans>changed; personal values are not kept</Trans>
      </span>
    );
  }
  if (added || removed) {
    return (
      <>
        {removed?.map((word, index) => (
          <del key={index}>{word}</del>
        ))}
        {added?.map((word, index) => (
          <ins key={index}>{word}</ins>
        ))}
      </>
    );
  }
  return (
    <>
      {from !== undefined && <del>{from}</del>}
      {from !== undefined && to !== undefined && <span aria-hidden="true">→</span>}
      {to !== undefined && <ins>{to}</ins>}
    </>
  );
}
