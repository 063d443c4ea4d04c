import { expect, test } from 'vitest';
import { strokeOf, undoStroke } from './keys';

test.each([
  [{ key: 'ArrowDown' }, { kind: 'move', minutes: 5 }],
  [
    { key: 'ArrowUp', altKey: true },
    { kind: 'move', minutes: -15 },
  ],
  [
    { key: 'ArrowDown', shiftKey: true },
    { kind: 'resize', minutes: 5 },
  ],
  [
    { key: 'ArrowUp', shiftKey: true, altKey: true },
    { kind: 'resize', minutes: -15 },
  ],
  [{ key: 'ArrowRight' }, { kind: 'column', by: 1 }],
  [{ key: 'Enter' }, { kind: 'enter' }],
  [{ key: 'Escape' }, { kind: 'cancel' }],
  [{ key: 'Delete' }, { kind: 'takeOut' }],
])('%o asks for %o', (key, stroke) => {
  expect(strokeOf(key)).toEqual(stroke);
});

test.each([{ key: 'ArrowLeft', altKey: true }, { key: 'ArrowDown', ctrlKey: true }, { key: 'Tab' }, { key: 'a' }])(
  '%o is left to the browser',
  (key) => {
    expect(strokeOf(key)).toBeUndefined();
  },
);

test.each([
  [{ key: 'z', ctrlKey: true }, 'undo'],
  [{ key: 'Z', ctrlKey: true, shiftKey: true }, 'redo'],
  [{ key: 'я', metaKey: true }, 'undo'],
  [{ key: 'y', ctrlKey: true }, 'redo'],
  [{ key: 'z' }, undefined],
  [{ key: 'z', ctrlKey: true, altKey: true }, undefined],
] as const)('%o goes %s', (key, direction) => {
  expect(undoStroke(key)).toBe(direction);
});
