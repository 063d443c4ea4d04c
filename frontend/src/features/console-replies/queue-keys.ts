import { latinKey } from '@/lib/latin-key';

export type QueueStroke = { to: 'next' | 'previous' } | { verdict: 'APPROVED' | 'REJECTED' } | { toggles: true };

/** What a key does in the queue: letters as in a mail program, and the arrows. */
export function queueStroke(event: KeyboardEvent): QueueStroke | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  switch (latinKey(event)) {
    case 'j':
    case 'ArrowDown':
      return { to: 'next' };
    case 'k':
    case 'ArrowUp':
      return { to: 'previous' };
    case 'a':
      return { verdict: 'APPROVED' };
    case 'r':
      return { verdict: 'REJECTED' };
    case 'x':
      return { toggles: true };
    default:
      return undefined;
  }
}

/** Which of them comes to stand where those that go away have stood: the one behind the last of them, or before. */
export function neighbour(ids: readonly string[], going: ReadonlySet<string>): string | undefined {
  const last = ids.findLastIndex((id) => going.has(id));
  return ids.slice(last + 1)[0] ?? ids.slice(0, last).findLast((id) => !going.has(id));
}
