const EDGE = 48;
const FASTEST = 14;

/** Scrolls the grid while something is held near its edge. `onScroll` is told, since the pointer then is over another place. */
export function autoScroll(area: HTMLElement, onScroll: () => void) {
  let frame = 0;
  let speed = { x: 0, y: 0 };
  const step = () => {
    const box = area.querySelector<HTMLElement>('[data-board]');
    frame = 0;
    if (!box || (speed.x === 0 && speed.y === 0)) return;
    box.scrollBy(speed.x, speed.y);
    onScroll();
    frame = requestAnimationFrame(step);
  };
  return {
    towards: ({ clientX, clientY }: PointerEvent) => {
      const box = area.querySelector('[data-board]')?.getBoundingClientRect();
      if (!box) return;
      const top = Math.max(box.top, 0);
      const bottom = Math.min(box.bottom, window.innerHeight);
      const inside = clientX > box.left && clientX < box.right && clientY > top && clientY < bottom;
      speed = inside ? { x: pull(clientX, box.left, box.right), y: pull(clientY, top, bottom) } : { x: 0, y: 0 };
      if (frame === 0) frame = requestAnimationFrame(step);
    },
    stop: () => cancelAnimationFrame(frame),
  };
}

function pull(at: number, start: number, end: number): number {
  if (at < start + EDGE) return -FASTEST * ((start + EDGE - at) / EDGE);
  if (at > end - EDGE) return FASTEST * ((at - end + EDGE) / EDGE);
  return 0;
}
