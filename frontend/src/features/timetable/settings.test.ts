import { expect, test } from 'vitest';
import { firstSettings, settingsErrors, settingsOf, toRequest } from './settings';
import { aTimetable } from '@/test/timetable-samples';

const first = firstSettings({ startsOn: '2019-02-14', opensAt: '09:00:00', closesAt: '18:00:00' });

test('what is recommended is left to the service', () => {
  expect(toRequest(first)).toMatchObject({ date: '2019-02-14', from: '09:00', until: '18:00', grid: 5 });
  expect(toRequest(first).weights).toBeUndefined();
  expect(toRequest({ ...first, recommended: false }).weights).toMatchObject({ waiting: 3 });
});

test('without a lunch none is asked for, whatever stands in its fields', () => {
  expect(toRequest({ ...first, withLunch: false }).lunch).toBeUndefined();
  expect(
    settingsErrors({ ...first, withLunch: false, lunch: { from: '14:00', until: '12:00', minutes: 'x' } }),
  ).toEqual({});
});

test('hours that leave no room are told at their field', () => {
  expect(settingsErrors(first)).toEqual({});
  expect(Object.keys(settingsErrors({ ...first, until: '08:00' }))).toEqual(['until']);
  expect(Object.keys(settingsErrors({ ...first, lunch: { from: '12:00', until: '12:30', minutes: '45' } }))).toEqual([
    'lunch.minutes',
  ]);
});

test('planning again stays close to a timetable that has visits', () => {
  expect(settingsOf(aTimetable()).basedOn).toBe('t1');
  expect(settingsOf(aTimetable({ state: 'IMPOSSIBLE', figures: undefined })).basedOn).toBe('');
});
