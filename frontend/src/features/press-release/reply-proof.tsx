import { Trans } from '@lingui/react/macro';
import { CheckIcon } from '@/ui/icons';
import classes from './reply-proof.module.css';

/** What the browser does meanwhile, so that nobody has to read letters off a picture. */
export function ReplyProof({ state }: { state: 'working' | 'done' | 'failed' }) {
  return (
    <div className={classes.proof}>
      <p>
        <Trans>
          Against automatic sending your browser solves a small task by itself. Nothing goes to any other site.
        </Trans>
      </p>
      <output className={classes.state}>
        {state === 'working' && (
          <>
            <progress className={classes.progress} aria-hidden="true" />
            <Trans>Solving the task…</Trans>
          </>
        )}
        {state === 'done' && (
          <>
            <CheckIcon /> <Trans>The task is solved.</Trans>
          </>
        )}
        {state === 'failed' && <Trans>The task is not solved yet; it is tried again when you send.</Trans>}
      </output>
    </div>
  );
}
