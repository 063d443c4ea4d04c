import { Trans } from '@lingui/react/macro';
import type { MouseEvent } from 'react';
import classes from './skip-link.module.css';

export function SkipLink() {
  return (
    <a href="#main" className={classes.skip} onClick={toContent}>
      <Trans>Skip to the content</Trans>
    </a>
  );
}

/** Leaves the address as it is: what stands behind its # may be the token of a personal link. */
function toContent(event: MouseEvent) {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
