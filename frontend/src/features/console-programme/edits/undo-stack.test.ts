import { expect, test } from 'vitest';
import { aSession } from '@/test/samples';
import { bodyOf } from './session-change';
import { did, nextStep, nothingDone, renamed, type Step, went, without } from './undo-stack';

const title = { en: 'Robotics' };
const moved: Step = {
  kind: 'changed',
  sessionId: 'a',
  title,
  change: { from: { capacity: 1 }, to: { capacity: 2 } },
};
const created: Step = { kind: 'created', sessionId: 'b', title, body: bodyOf(aSession()) };

test('back is the opposite of the last, forth is the same again', () => {
  const stack = did(did(nothingDone, moved), created);
  expect(nextStep(stack, 'undo')).toEqual({ ...created, kind: 'deleted' });

  const back = went(went(stack, 'undo'), 'undo');
  expect(nextStep(back, 'undo')).toBeUndefined();
  expect(nextStep(back, 'redo')).toEqual(moved);
  expect(nextStep(went(stack, 'undo'), 'undo')).toMatchObject({
    change: { from: { capacity: 2 }, to: { capacity: 1 } },
  });
});

test('something new ends what could be done again', () => {
  expect(did(went(did(nothingDone, moved), 'undo'), created)).toEqual({ done: [created], undone: [] });
});

test('what came back with another id is known by it everywhere', () => {
  const stack = renamed({ done: [{ ...moved, sessionId: 'b' }], undone: [created] }, 'b', 'c');

  expect([...stack.done, ...stack.undone].map(({ sessionId }) => sessionId)).toEqual(['c', 'c']);
});

test('a step that cannot be gone is dropped, and the one before it can be', () => {
  expect(without(did(did(nothingDone, moved), created), 'undo').done).toEqual([moved]);
});

test('another than the last can be taken back, and those after it stay', () => {
  const stack = did(did(nothingDone, created), moved);

  expect(nextStep(stack, 'undo', 0)).toEqual({ ...created, kind: 'deleted' });
  expect(went(stack, 'undo', 0)).toEqual({ done: [moved], undone: [created] });
});

test('more than a hundred steps are not kept', () => {
  const stack = Array.from({ length: 120 }).reduce<typeof nothingDone>((all) => did(all, moved), nothingDone);

  expect(stack.done).toHaveLength(100);
});
