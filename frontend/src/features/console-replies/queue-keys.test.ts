import { expect, test } from 'vitest';
import { neighbour, queueStroke } from './queue-keys';

const ids = ['one', 'two', 'three', 'four'];

test('who judges with the keyboard goes on at the next reply, and at the end at the one before', () => {
  expect(neighbour(ids, new Set(['two']))).toBe('three');
  expect(neighbour(ids, new Set(['one', 'three']))).toBe('four');
  expect(neighbour(ids, new Set(['three', 'four']))).toBe('two');
  expect(neighbour(ids, new Set(ids))).toBeUndefined();
});

test('letters do something alone, never with Ctrl or the command key', () => {
  expect(queueStroke(new KeyboardEvent('keydown', { key: 'A' }))).toEqual({ verdict: 'APPROVED' });
  expect(queueStroke(new KeyboardEvent('keydown', { key: 'r', ctrlKey: true }))).toBeUndefined();
  expect(queueStroke(new KeyboardEvent('keydown', { key: 'ArrowUp' }))).toEqual({ to: 'previous' });
});

test('the letters work on a keyboard that writes Kazakh or Russian', () => {
  expect(queueStroke(new KeyboardEvent('keydown', { key: 'ф', code: 'KeyA' }))).toEqual({ verdict: 'APPROVED' });
  expect(queueStroke(new KeyboardEvent('keydown', { key: 'О', code: 'KeyJ' }))).toEqual({ to: 'next' });
});
