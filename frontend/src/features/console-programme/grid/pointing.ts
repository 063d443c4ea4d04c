/** What is held: a block, or its lower edge. */
export interface Grabbed {
  sessionId: string;
  edge: boolean;
  /** Pixels from the upper end of the block to where it is held. */
  offset: number;
}

/** What the pointer is over: a height in a column of the board, the tray, or the name of a day. */
export type Target = { kind: 'column'; key: string; y: number } | { kind: 'tray' } | { kind: 'day'; date: string };

interface Point {
  clientX: number;
  clientY: number;
}

export function grabbedAt(event: PointerEvent): Grabbed | undefined {
  const target = event.target as Element;
  const block = target.closest<HTMLElement>('[data-session]');
  if (!block?.dataset.session) return undefined;
  return {
    sessionId: block.dataset.session,
    edge: target.closest('[data-edge]') !== null,
    offset: event.clientY - block.getBoundingClientRect().top,
  };
}

export function targetAt(area: HTMLElement, point: Point): Target | undefined {
  const under = document.elementFromPoint(point.clientX, point.clientY);
  const date = under?.closest<HTMLElement>('[data-day]')?.dataset.day;
  if (date) return { kind: 'day', date };
  const tray = area.querySelector('[data-tray]');
  if (tray && within(tray.getBoundingClientRect(), point)) return { kind: 'tray' };
  const board = area.querySelector('[data-board]');
  if (!board || !within(board.getBoundingClientRect(), point)) return undefined;
  const columns = [...board.querySelectorAll<HTMLElement>('[data-column]')];
  const boxes = columns.map((column) => column.getBoundingClientRect());
  const [first] = boxes;
  if (!first) return undefined;
  const at = boxes.findIndex((box) => point.clientX < box.right);
  const index = at === -1 ? columns.length - 1 : at;
  return { kind: 'column', key: columns[index]?.dataset.column ?? '', y: point.clientY - first.top };
}

function within(box: DOMRect, { clientX, clientY }: Point): boolean {
  return clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom;
}
