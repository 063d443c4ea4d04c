import type { LiveChange } from './client';
import { streamEvents } from './client/sdk.gen';

export interface LiveListener {
  onChange: (change: LiveChange) => void;
  /** The line was down for a while: what happened meanwhile was not told. */
  onGap: () => void;
}

const SOON = 1000;
const AT_LAST = 30_000;

/**
 * Listens to what happens in a seminar until it is told to stop. The service ends each stream after some minutes, and
 * lines break: each new one is asked for with the token of that moment.
 */
export function followSeminar(seminarId: string, listener: LiveListener): () => void {
  const stopped = new AbortController();
  void follow(seminarId, listener, stopped.signal);
  return () => stopped.abort();
}

async function follow(seminarId: string, listener: LiveListener, signal: AbortSignal) {
  let wait = SOON;
  let heardBefore = false;
  const onSseEvent = ({ event, data }: { event?: string; data: unknown }) => {
    if (event === 'change') listener.onChange(data as LiveChange);
    if (event !== 'open') return;
    wait = SOON;
    if (heardBefore) listener.onGap();
    heardBefore = true;
  };
  while (!signal.aborted) {
    try {
      const { stream } = await streamEvents({ path: { seminarId }, signal, onSseEvent, sseMaxRetryAttempts: 1 });
      for await (const _ of stream);
    } catch {
      // a line that breaks is asked for again, like one that ends
    }
    await rest(wait, signal);
    wait = Math.min(wait * 2, AT_LAST);
  }
}

function rest(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });
}
