import { STEP } from './day';

/** What a stroke asks of the block that has the focus. */
export type Stroke =
  | { kind: 'move' | 'resize'; minutes: number }
  | { kind: 'column'; by: 1 | -1 }
  | { kind: 'enter' | 'cancel' | 'takeOut' };

interface Key {
  key: string;
  shiftKey?: boolean;
  altKey?: boolean;
  ctrlKey?: boolean;
  metaKey?: boolean;
}

const LONG_STEP = 15;

/** Absent for keys that are none of the grid's business. */
export function strokeOf({ key, shiftKey, altKey, ctrlKey, metaKey }: Key): Stroke | undefined {
  if (ctrlKey || metaKey) return undefined;
  const step = altKey ? LONG_STEP : STEP;
  const kind = shiftKey ? 'resize' : 'move';
  switch (key) {
    case 'ArrowUp':
      return { kind, minutes: -step };
    case 'ArrowDown':
      return { kind, minutes: step };
    case 'ArrowLeft':
    case 'ArrowRight':
      // with Alt it is the way back in the browser
      return altKey || shiftKey ? undefined : { kind: 'column', by: key === 'ArrowLeft' ? -1 : 1 };
    case 'Enter':
    case ' ':
      return { kind: 'enter' };
    case 'Escape':
      return { kind: 'cancel' };
    case 'Delete':
    case 'Backspace':
      return { kind: 'takeOut' };
    default:
      return undefined;
  }
}

/** Whether it is the stroke for one step back or forth, wherever the focus is. */
export function undoStroke({ key, shiftKey, altKey, ctrlKey, metaKey }: Key): 'undo' | 'redo' | undefined {
  if (altKey || !(ctrlKey || metaKey)) return undefined;
  const letter = key.toLowerCase();
  // on a Cyrillic keyboard, the same key writes another letter
  if (letter === 'z' || letter === 'я') return shiftKey ? 'redo' : 'undo';
  return letter === 'y' || letter === 'н' ? 'redo' : undefined;
}
