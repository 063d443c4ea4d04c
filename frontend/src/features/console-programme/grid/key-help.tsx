import { Trans } from '@lingui/react/macro';
import classes from './key-help.module.css';

/** What can be done with a block by keys. Its sentence is read with each block; the whole of it stands here to be opened. */
export function KeyHelp({ id, columns }: { id: string; columns: boolean }) {
  return (
    <details className={classes.help}>
      <summary>
        <Trans>Moving by keyboard</Trans>
      </summary>
      <p id={id} className="visually-hidden">
        <Trans>Arrows move it, Shift with arrows changes its length, Enter opens it.</Trans>
      </p>
      <dl>
        <Line keys={['↑', '↓']}>
          <Trans>five minutes earlier or later; with Alt, a quarter of an hour</Trans>
        </Line>
        <Line keys={['Shift + ↑', 'Shift + ↓']}>
          <Trans>shorter or longer</Trans>
        </Line>
        {columns && (
          <Line keys={['←', '→']}>
            <Trans>to the place on the left or on the right</Trans>
          </Line>
        )}
        <Line keys={['Enter']}>
          <Trans>puts down what is being moved; otherwise opens the session</Trans>
        </Line>
        <Line keys={['Esc']}>
          <Trans>leaves it where it was</Trans>
        </Line>
        <Line keys={['Delete']}>
          <Trans>takes its time away</Trans>
        </Line>
        <Line keys={['Ctrl + Z', 'Ctrl + Shift + Z']}>
          <Trans>undoes, does again</Trans>
        </Line>
      </dl>
      <p>
        <Trans>What is moved is saved when you pause for a second.</Trans>
      </p>
    </details>
  );
}

function Line({ keys, children }: { keys: readonly string[]; children: React.ReactNode }) {
  return (
    <div>
      <dt>
        {keys.map((key) => (
          <kbd key={key}>{key}</kbd>
        ))}
      </dt>
      <dd>{children}</dd>
    </div>
  );
}
