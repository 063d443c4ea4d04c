import { expect, test } from 'vitest';
import type { Division } from '@/api/client';
import { divisionName } from './division-name';

test('divisions are numbered by age, whatever their state', () => {
  const divisions = [{ id: 'newest' }, { id: 'middle' }, { id: 'oldest' }] as Division[];

  expect(divisions.map((division) => divisionName(divisions, division))).toEqual([
    'Division 3',
    'Division 2',
    'Division 1',
  ]);
});
