export type QueueStroke = { to: 'next' | 'previous' } | { verdict: 'APPROVED' | 'REJECTED' } | { toggles: true };

/** What a key does in the queue: letters as in a mail program, and the arrows. */
export function queueStroke({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): QueueStroke | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  switch (key.toLowerCase()) {
    case 'j':
    case 'arrowdown':
      return { to: 'next' };
    case 'k':
    case 'arrowup':
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
