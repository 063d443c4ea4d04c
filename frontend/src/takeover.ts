// What a written page loads in the place of the app: the app itself, once the page has been drawn. Whoever came to read
// does not wait for it; links work without it.
import { nextTask } from './lib/next-task';

/** A tab in the background draws nothing until it is looked at. */
const LONG_ENOUGH_MS = 3_000;
/** About as long as a phone is without a network between two cells. */
const ANOTHER_TRY_MS = 4_000;

const drawn = new Promise<void>((resolve) => {
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    resolve();
  });
  observer.observe({ type: 'paint', buffered: true });
  setTimeout(resolve, LONG_ENOUGH_MS);
});

/** In small steps between which a slow phone can answer a touch: the parts are fetched side by side, and run one at a time. */
async function takeOver() {
  const parts = document.querySelector<HTMLElement>('script[data-parts]')?.dataset.parts?.split(' ') ?? [];
  for (const href of parts) {
    document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href }));
    await nextTask();
  }
  for (const part of parts) {
    await import(/* @vite-ignore */ part);
    await nextTask();
  }
  await (await import('./main')).taken;
}

/** Whoever loses the network while the parts arrive keeps a page to be read, whose dead buttons are gone. */
function standStill() {
  document.documentElement.dataset.static = '';
}

const later = () => new Promise((resolve) => setTimeout(resolve, ANOTHER_TRY_MS));

void drawn
  .then(takeOver)
  .catch(() => later().then(takeOver))
  .catch(standStill);
