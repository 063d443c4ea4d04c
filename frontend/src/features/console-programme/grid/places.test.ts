import { expect, test } from 'vitest';
import { aSession, aStage } from '@/test/samples';
import { NOWHERE, type Place, placeColumns, placedIn, placeKey, placeOf } from './places';

const hall = { placeOrganizationId: 'palace', place: { kk: 'Үлкен зал' } } satisfies Place;

test('the same room is the same however its words are spaced and capitalized', () => {
  expect(placeKey({ placeOrganizationId: 'palace', place: { kk: ' үлкен  ЗАЛ' } })).toBe(placeKey(hall));
  expect(placeKey({ placeOrganizationId: 'school', place: hall.place })).not.toBe(placeKey(hall));
  expect(placeKey({})).toBe(NOWHERE);
});

test('a session is where its stage is, unless it says otherwise', () => {
  const stage = aStage(hall);

  expect(placeKey(placeOf(aSession(), stage))).toBe(placeKey(hall));
  expect(placeKey(placeOf(aSession({ place: { kk: 'Аула' } }), stage))).toBe(placeKey({ place: { kk: 'Аула' } }));
  expect(placeKey(placeOf(aSession(), undefined))).toBe(NOWHERE);
});

test('the columns are the places of the stages, of the sessions, those added, and none', () => {
  const stages = [aStage(hall)];
  const sessions = [aSession({ place: { kk: 'B' } }), aSession({ place: { kk: 'A' } }), aSession()];

  const columns = placeColumns(
    { stages, sessions, added: [{ place: { kk: 'a' } }, { place: { kk: 'C' } }] },
    ({ place }) => place?.kk ?? '',
    (a, b) => a.localeCompare(b),
  );

  expect(columns.map(({ key }) => key)).toEqual([placeKey(hall), '|a', '|b', '|c', NOWHERE]);
});

test('put where its stage is, a session says nothing of its own; put nowhere, it would be there again', () => {
  const stage = aStage(hall);

  expect(placedIn({ key: placeKey(hall), place: hall }, stage)).toEqual({});
  expect(placedIn({ key: NOWHERE, place: {} }, stage)).toBeUndefined();
  expect(placedIn({ key: NOWHERE, place: {} }, aStage())).toEqual({});
  expect(placedIn({ key: '|a', place: { place: { kk: 'A' } } }, stage)).toEqual({ place: { kk: 'A' } });
});
