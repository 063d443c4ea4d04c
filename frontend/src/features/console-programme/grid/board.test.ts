import { expect, test } from 'vitest';
import type { Session } from '@/api/client';
import { aSession } from '@/test/samples';
import { boardByRoute, EVERYONE } from './board';
import { dayIn } from './day';

const day = dayIn('2026-12-10', 'Asia/Almaty');
const session = (id: string, from: string, to: string): Session =>
  aSession({ id, startsAt: `2026-12-10T${from}:00+05:00`, endsAt: `2026-12-10T${to}:00+05:00` });

const routes: Record<string, string[]> = { first: ['r1'], both: ['r1', 'r2'] };

const board = (...sessions: Session[]) => {
  const { columns, wide } = boardByRoute(day, sessions, ['r1', 'r2'], ({ id }) => new Set(routes[id]));
  const ids = (blocks: readonly { session: Session }[]) => blocks.map(({ session: { id } }) => id);
  return { ...Object.fromEntries(columns.map(({ key, blocks }) => [key, ids(blocks)])), wide: ids(wide) };
};

test('what a route shows stands in its column, and what none shows goes across all', () => {
  expect(
    board(session('first', '13:00', '14:00'), session('both', '14:00', '15:00'), session('opening', '09:00', '10:00')),
  ).toEqual({
    r1: ['first', 'both'],
    r2: ['both'],
    wide: ['opening'],
  });
});

test('what is for everyone beside something on a route gets a column of its own, with all that is beside it', () => {
  expect(
    board(
      session('first', '13:00', '14:00'),
      session('speech', '13:30', '15:00'),
      session('tour', '14:30', '16:00'),
      session('closing', '16:00', '17:00'),
    ),
  ).toEqual({ [EVERYONE]: ['speech', 'tour'], r1: ['first'], r2: [], wide: ['closing'] });
});

test('two that are for everyone at once are never drawn over some of the routes each', () => {
  expect(
    board(
      session('speech', '09:00', '09:30'),
      session('other', '09:00', '09:30'),
      session('after', '09:30', '10:00'),
      session('closing', '16:00', '17:00'),
    ),
  ).toEqual({ [EVERYONE]: ['speech', 'other'], r1: [], r2: [], wide: ['after', 'closing'] });
});
