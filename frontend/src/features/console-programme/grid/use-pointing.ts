import { type RefObject, useEffect } from 'react';
import { useLatest } from '@/ui/use-latest';

type OnPoint = (columnKey: string, y: number, twice: boolean) => void;

/**
 * Where somebody clicks into the empty of a column. For those who use a mouse: the button in the head of each column
 * does the same.
 */
export function usePointing(area: RefObject<HTMLElement | null>, enabled: boolean, onPoint: OnPoint) {
  const latest = useLatest(onPoint);
  useEffect(() => {
    const element = area.current;
    if (!element || !enabled) return;
    const point = (event: MouseEvent) => {
      const column = event.target as HTMLElement;
      const { column: key } = column.dataset;
      if (key) latest.current(key, event.clientY - column.getBoundingClientRect().top, event.type === 'dblclick');
    };
    element.addEventListener('click', point);
    element.addEventListener('dblclick', point);
    return () => {
      element.removeEventListener('click', point);
      element.removeEventListener('dblclick', point);
    };
  }, [area, enabled, latest]);
}
