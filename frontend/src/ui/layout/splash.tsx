import { Wordmark } from '../brand/wordmark';
import classes from './splash.module.css';

/** The first moment of a visit, before the language of the page is here. */
export function Splash() {
  return (
    <main className={classes.splash} aria-busy="true">
      <Wordmark />
    </main>
  );
}
