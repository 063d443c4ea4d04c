import { type KeyboardEvent, type PointerEvent, useRef, useState } from 'react';
import { useLatest } from '@/ui/use-latest';
import { type Bar, snapped } from './rows';

export interface Held {
  visitId: string;
  /** Where it was taken up. */
  from: number;
  start: number;
}

interface MovingOptions {
  enabled: boolean;
  grid: number;
  range: { from: number; to: number };
  onDrop: (held: Held) => void;
}

/** Distance in pixels under which a press is a click. */
const STIR = 4;

/** Moving a visit along the hours: by pointer, or with the arrow keys, where Enter lets it go and Escape puts it back. */
export function useMoving({ enabled, grid, range, onDrop }: MovingOptions) {
  const [held, setHeld] = useState<Held>();
  const latest = useLatest({ held, onDrop });
  const dragged = useRef(false);

  const within = (start: number, length: number) => Math.min(Math.max(start, range.from), range.to - length);
  const letGo = (drops: boolean) => {
    const { held: last } = latest.current;
    setHeld(undefined);
    if (drops && last && last.start !== last.from) latest.current.onDrop(last);
  };

  return {
    enabled,
    held,
    isHeld: (visitId: string) => held?.visitId === visitId,
    /** Whether the press that is over now was no click. */
    wasDragged: () => dragged.current,
    shown: (bar: Bar): Bar =>
      held?.visitId === bar.visit.id ? { ...bar, from: held.start, to: held.start + bar.to - bar.from } : bar,
    /** Where the keyboard leaves a visit that it has moved. */
    drop: (visitId: string) => {
      if (held?.visitId === visitId && !dragged.current) letGo(true);
    },
    onKeyDown: (event: KeyboardEvent, { visit, from, to }: Bar) => {
      const step = { ArrowLeft: -grid, ArrowRight: grid }[event.key];
      if (!enabled || (!step && !held)) return;
      if (step) {
        const origin = held?.visitId === visit.id ? held.from : from;
        setHeld({ visitId: visit.id, from: origin, start: within(from + step, to - from) });
      } else if (event.key === 'Enter') letGo(true);
      else if (event.key === 'Escape') letGo(false);
      else return;
      event.preventDefault();
      event.stopPropagation();
    },
    onPointerDown: (press: PointerEvent<HTMLElement>, { visit, from, to }: Bar, length: number) => {
      dragged.current = false;
      const track = press.currentTarget.closest<HTMLElement>('[data-track]');
      if (!enabled || press.button !== 0 || !track) return;
      const minutesPerPixel = length / track.clientWidth;
      const move = (event: globalThis.PointerEvent) => {
        const way = event.clientX - press.clientX;
        if (!dragged.current && Math.abs(way) < STIR) return;
        dragged.current = true;
        const start = within(snapped(from + way * minutesPerPixel, grid), to - from);
        setHeld({ visitId: visit.id, from, start });
      };
      const end = (event: globalThis.PointerEvent) => {
        stop();
        if (dragged.current) letGo(event.type === 'pointerup');
      };
      const escape = (event: globalThis.KeyboardEvent) => {
        if (event.key !== 'Escape') return;
        stop();
        letGo(false);
      };
      const stop = () => {
        window.removeEventListener('pointermove', move);
        window.removeEventListener('pointerup', end);
        window.removeEventListener('pointercancel', end);
        window.removeEventListener('keydown', escape);
      };
      window.addEventListener('pointermove', move);
      window.addEventListener('pointerup', end);
      window.addEventListener('pointercancel', end);
      window.addEventListener('keydown', escape);
    },
  };
}

export type Moving = ReturnType<typeof useMoving>;
