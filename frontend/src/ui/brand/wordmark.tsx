import classes from './wordmark.module.css';

/** The name of the product above the line of a route: from a start, past two stops, to the one ahead. */
export function Wordmark() {
  return (
    <span className={classes.wordmark}>
      <svg viewBox="0 0 40 40" width="36" height="36" aria-hidden="true" focusable="false">
        <rect width="40" height="40" rx="11" className={classes.field} />
        <path d="M10 30V17a6 6 0 0 1 6-6h3a5.5 5.5 0 0 1 5.5 5.5V23a5 5 0 0 0 5 5H30" className={classes.track} />
        <circle cx="10" cy="30" r="3.2" className={classes.stop} />
        <circle cx="17.5" cy="11" r="2.6" className={classes.stop} />
        <path d="m30 23.2 4.8 4.8-4.8 4.8-4.8-4.8z" className={classes.goal} />
      </svg>
      <span className={classes.name} lang="kk">
        Bagdar
      </span>
    </span>
  );
}
