import { renderHook } from '@testing-library/react';
import { expect, test } from 'vitest';
import { aRegistration } from '@/test/samples';
import { useNextToApprove } from './use-next-to-approve';

const waiting = (...ids: string[]) => ids.map((id) => aRegistration({ id, status: 'PENDING' }));

const follow = (shown: ReturnType<typeof waiting>, openId: string) =>
  renderHook((list) => useNextToApprove(list.shown, list.openId), { initialProps: { shown, openId } });

test('who was left for later does not come again after each decision', () => {
  const list = follow(waiting('A', 'B', 'C'), 'A');
  expect(list.result.current).toBe('B');

  list.rerender({ shown: waiting('A', 'B', 'C'), openId: 'B' });
  expect(list.result.current).toBe('C');
  // B is approved, and leaves the list
  list.rerender({ shown: waiting('A', 'C'), openId: 'B' });
  expect(list.result.current).toBe('C');
  list.rerender({ shown: waiting('A', 'C'), openId: 'C' });
  list.rerender({ shown: waiting('A'), openId: 'C' });
  expect(list.result.current).toBe('A');
});

test('who was next and is decided on meanwhile is passed over, and from the end the first is next', () => {
  const list = follow(waiting('A', 'B', 'C', 'D'), 'B');

  list.rerender({ shown: waiting('A', 'D'), openId: 'B' });
  expect(list.result.current).toBe('D');
  list.rerender({ shown: waiting('E'), openId: 'B' });
  expect(list.result.current).toBe('E');
  list.rerender({ shown: [], openId: 'B' });
  expect(list.result.current).toBeUndefined();
});
