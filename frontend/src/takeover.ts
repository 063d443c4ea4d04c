// What a written page loads in the place of the app: the app itself, once the page has been drawn. Whoever came to read
// does not wait for it; links work without it.

/** A tab in the background draws nothing until it is looked at. */
const LONG_ENOUGH_MS = 3_000;

const drawn = new Promise<void>((resolve) => {
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    resolve();
  });
  observer.observe({ type: 'paint', buffered: true });
  setTimeout(resolve, LONG_ENOUGH_MS);
});

void drawn.then(() => import('./main'));
