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

/** The browser fetches them side by side, and runs none of them yet. */
function fetchAhead(parts: readonly string[]) {
  for (const href of parts) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
  }
}

/** One at a time, so that between two of them a slow phone can answer a touch. */
async function takeOver() {
  const parts = document.querySelector<HTMLElement>('script[data-parts]')?.dataset.parts?.split(' ') ?? [];
  fetchAhead(parts);
  for (const part of parts) {
    await import(/* @vite-ignore */ part);
    await new Promise((resolve) => setTimeout(resolve));
  }
  await import('./main');
}

void drawn.then(takeOver);
