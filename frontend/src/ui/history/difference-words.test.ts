import { expect, test } from 'vitest';
import type { Change } from '@/api/client';
import { differenceLines } from './difference-words';

const names: Record<string, string> = { g1: 'Group 1', g3: 'Group 3', r1: 'Route 1', r2: 'Route 2', 'KZ-71': 'Astana' };
const lines = (resourceType: string, differences: Change['differences'], language: 'en' | 'ru' = 'en') =>
  differenceLines({ resourceType, differences }, { language, timeZone: 'Asia/Almaty', nameOf: (id) => names[id] });

test('enumerations, numbers, days and moments are read as people write them', () => {
  const told = lines('seminar', {
    lifecycle: { from: 'DRAFT', to: 'PUBLISHED' },
    capacity: { from: 1560, to: 600 },
    startsOn: { from: '2019-02-14', to: '2019-02-15' },
    waitingList: { from: false, to: true },
    contactEmail: { from: 'a@sample.example' },
  });

  expect(told).toEqual([
    { label: 'State of the seminar', from: 'Draft', to: 'Announced' },
    { label: 'Places', from: '1,560', to: '600' },
    { label: 'First day', from: '14 February 2019', to: '15 February 2019' },
    { label: 'Waiting list', from: 'no', to: 'yes' },
    { label: 'E-mail for questions', from: 'a@sample.example', to: undefined },
  ]);
});

test('a moment is told by the clocks that the seminar had then', () => {
  expect(lines('registration', { confirmedAt: { to: '2019-02-01T04:30:00Z' } })).toEqual([
    { label: 'Confirmed on', from: undefined, to: '1 February 2019, 10:30 (UTC+6)' },
  ]);
});

test('of a text in three languages only those that changed are told, and which', () => {
  const from = { kk: 'Сабақ', ru: 'Урок', en: 'Lesson' };

  expect(lines('session', { title: { from, to: { ...from, en: 'Open lesson' } } })).toEqual([
    { label: 'Title', from: 'Lesson', to: 'Open lesson' },
  ]);
  expect(lines('session', { title: { from, to: { kk: 'Ашық сабақ', ru: 'Урок' } } })).toEqual([
    { label: 'Title (Қазақша)', from: 'Сабақ', to: 'Ашық сабақ' },
    { label: 'Title', from: 'Lesson', to: 'nothing' },
  ]);
});

test('personal values are said to be withheld, never shown', () => {
  expect(lines('registration', { fullName: { personal: true } })).toEqual([{ label: 'Full name', withheld: true }]);
});

test('breaks are told by their hours and languages by their names', () => {
  const told = lines('stop', {
    breaks: { from: [{ from: '13:00', to: '14:00' }], to: [{ from: '12:30:00', to: '14:00:00' }] },
    languages: { from: ['kk'], to: ['kk', 'ru'] },
  });

  expect(told).toEqual([
    { label: 'Breaks', added: ['12:30–14:00'], removed: ['13:00–14:00'] },
    { label: 'Languages in which it is shown', added: ['Русский'], removed: [] },
  ]);
});

test('ids are told by name, and what is gone is said to be gone', () => {
  expect(lines('registration', { groupId: { from: 'g1', to: 'g3' } })).toEqual([
    { label: 'Group', from: 'Group 1', to: 'Group 3' },
  ]);
  expect(lines('stop', { routeId: { from: 'r9' } })).toEqual([
    { label: 'Route', from: 'something that is gone', to: undefined },
  ]);
  expect(lines('registration', { regionCode: { to: 'KZ-71' } })).toEqual([
    { label: 'Region', from: undefined, to: 'Astana' },
  ]);
});

test('a list tells what came and what went, another order both lists', () => {
  expect(lines('registration', { preferences: { from: ['r1'], to: ['r2', 'r1'] } })).toEqual([
    { label: 'Wished routes', added: ['Route 2'], removed: [] },
  ]);
  expect(lines('registration', { preferences: { from: ['r1', 'r2'], to: ['r2', 'r1'] } })).toEqual([
    { label: 'Wished routes', from: 'Route 1, Route 2', to: 'Route 2, Route 1' },
  ]);
  expect(lines('route', { topics: { from: [], to: [{ en: 'Inclusion' }] } })).toEqual([
    { label: 'Topics', added: ['Inclusion'], removed: [] },
  ]);
});

test('what only programs read is left out', () => {
  expect(
    lines('division', { state: { to: 'PROPOSED' }, proof: { to: { optimal: true } }, groups: { to: [{}] } }),
  ).toEqual([{ label: 'State', from: undefined, to: 'Proposed' }]);
});

test('one name may mean two things: the place of a stage, the position of a participant', () => {
  expect(lines('stage', { position: { from: 1, to: 2 } })[0]?.label).toBe('Place in the order');
  expect(lines('registration', { position: { personal: true } })[0]?.label).toBe('Position at work');
});

test('what was published is told by whom and when, in words', () => {
  const published = { number: { to: 2 }, publishedAt: { to: '2019-02-01T04:30:00Z' }, publishedBy: { to: 'Daniyar' } };

  expect(lines('programme-version', published).map(({ label }) => label)).toEqual([
    'Number',
    'Published on',
    'Published by',
  ]);
  expect(lines('press-release', { state: { from: 'DRAFT', to: 'PUBLISHED' }, order: { to: ['lead'] } })).toEqual([
    { label: 'State', from: 'Draft', to: 'Published' },
  ]);
});

test('a picture is told as one, without the name that programs have for it', () => {
  const photo = (photoId: Change['differences'][string]) => lines('speaker', { photoId });

  expect(photo({ from: null, to: '245292' })).toEqual([{ label: 'Picture', from: 'nothing', to: 'a picture' }]);
  expect(photo({ from: '245292', to: '9e107d' })).toEqual([{ label: 'Picture', to: 'another picture' }]);
});
