import { Trans } from '@lingui/react/macro';
import classes from './key-hint.module.css';

/** The strokes of the queue, for those who open it. */
export function KeyHint() {
  return (
    <details className={classes.hint}>
      <summary>
        <Trans>With the keyboard</Trans>
      </summary>
      <dl>
        <div>
          <dt>
            <kbd>J</kbd> <kbd>↓</kbd> · <kbd>K</kbd> <kbd>↑</kbd>
          </dt>
          <dd>
            <Trans>next, previous reply</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <kbd>A</kbd> · <kbd>R</kbd>
          </dt>
          <dd>
            <Trans>approve, reject: those chosen, or the one you are at</Trans>
          </dd>
        </div>
        <div>
          <dt>
            <kbd>X</kbd>
          </dt>
          <dd>
            <Trans>choose it</Trans>
          </dd>
        </div>
      </dl>
    </details>
  );
}
