import { type RefObject, useEffect } from 'react';
import { useLatest } from '@/ui/use-latest';
import { autoScroll } from './auto-scroll';
import { type Grabbed, grabbedAt, type Target, targetAt } from './pointing';

/** Less than this is a click by an unsteady hand. */
const THRESHOLD = 5;
/** A finger that rests on a block takes it; one that moves at once scrolls. */
const LONG_PRESS = 350;

export interface DragHandlers {
  /** While it is dragged; absent once it is over. */
  onDrag: (grabbed: Grabbed, target: Target | undefined) => void;
  onDrop: (grabbed: Grabbed, target: Target | undefined) => void;
  onCancel: () => void;
}

/**
 * Dragging blocks with a mouse, a pen or a finger, by pointer events: a time grid asks where exactly something is
 * dropped, which the browser's own drag and drop does not tell a finger.
 */
export function useDrag(area: RefObject<HTMLElement | null>, enabled: boolean, handlers: DragHandlers) {
  const latest = useLatest(handlers);
  useEffect(() => {
    const element = area.current;
    if (!element || !enabled) return;
    let stop: (() => void) | undefined;
    const press = (event: PointerEvent) => {
      const grabbed = event.button === 0 && !stop ? grabbedAt(event) : undefined;
      if (!grabbed) return;
      stop = follow(
        element,
        event,
        grabbed,
        () => latest.current,
        () => {
          stop = undefined;
        },
      );
    };
    element.addEventListener('pointerdown', press);
    return () => {
      element.removeEventListener('pointerdown', press);
      stop?.();
    };
  }, [area, enabled, latest]);
}

function follow(
  area: HTMLElement,
  pressed: PointerEvent,
  grabbed: Grabbed,
  handlers: () => DragHandlers,
  onEnd: () => void,
) {
  const byFinger = pressed.pointerType === 'touch';
  const listening = new AbortController();
  const { signal } = listening;
  let active = false;
  let last = pressed;
  const show = () => handlers().onDrag(grabbed, targetAt(area, last));
  const scroll = autoScroll(area, show);
  const start = () => {
    active = true;
    area.setAttribute('data-dragging', grabbed.edge ? 'edge' : 'block');
    show();
  };
  const end = () => {
    listening.abort();
    clearTimeout(rest);
    scroll.stop();
    area.removeAttribute('data-dragging');
    onEnd();
  };
  const rest = byFinger ? setTimeout(start, LONG_PRESS) : undefined;
  const move = (event: PointerEvent) => {
    if (event.pointerId !== pressed.pointerId) return;
    last = event;
    const far = Math.hypot(event.clientX - pressed.clientX, event.clientY - pressed.clientY) > THRESHOLD;
    if (!active && far) {
      if (byFinger) end();
      else start();
    }
    if (!active) return;
    show();
    scroll.towards(event);
  };
  const release = (event: PointerEvent) => {
    if (event.pointerId !== pressed.pointerId) return;
    const dropped = active;
    end();
    if (!dropped) return;
    swallowClick();
    handlers().onDrop(grabbed, targetAt(area, event));
  };
  const cancel = () => {
    const wasActive = active;
    end();
    if (wasActive) handlers().onCancel();
  };
  window.addEventListener('pointermove', move, { signal });
  window.addEventListener('pointerup', release, { signal });
  window.addEventListener('pointercancel', cancel, { signal });
  window.addEventListener('touchmove', (event) => active && event.preventDefault(), { signal, passive: false });
  window.addEventListener('contextmenu', (event) => byFinger && event.preventDefault(), { signal });
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !active) return;
      event.stopPropagation();
      cancel();
    },
    { signal, capture: true },
  );
  return end;
}

/** The click with which a drag ends opens nothing. */
function swallowClick() {
  const swallow = (event: MouseEvent) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}
