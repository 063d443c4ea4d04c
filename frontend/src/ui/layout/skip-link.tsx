import { Trans } from '@lingui/react/macro';
import classes from './skip-link.module.css';

export function SkipLink() {
  return (
    <a href="#main" className={classes.skip}>
      <Trans>Skip to the content</Trans>
    </a>
  );
}
