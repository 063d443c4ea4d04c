import { expect, test } from 'vitest';
import type { ProgrammeRoute, ProgrammeSession, ProgrammeStage } from '@/api/client';
import { anOrganization, aProgramme } from '@/test/samples';
import { byDay, byPlace, entriesOf, withoutTime } from './arrange';

const session = (id: string, changes: Partial<ProgrammeSession> = {}): ProgrammeSession => ({
  id,
  revision: 1,
  seminarId: 'x',
  stageId: 'stage',
  position: 1,
  kind: 'SPEECH',
  signUp: false,
  title: { en: id },
  clusterIds: [],
  speakerIds: [],
  speakers: [],
  ...changes,
});

const stage = (sessions: ProgrammeSession[], changes: Partial<ProgrammeStage> = {}): ProgrammeStage => ({
  id: 'stage',
  revision: 1,
  seminarId: 'x',
  position: 1,
  name: { en: 'General session' },
  sessions,
  ...changes,
});

const route = (number: number, sessionIds: string[], organizationId = 'school'): ProgrammeRoute => ({
  id: `route-${number}`,
  revision: 1,
  seminarId: 'x',
  number,
  topics: [],
  clusterIds: [],
  inOrder: false,
  clusters: [],
  stops: [
    {
      id: `stop-${number}`,
      revision: 1,
      seminarId: 'x',
      routeId: `route-${number}`,
      position: 1,
      organizationId,
      organization: anOrganization({ id: organizationId }),
      topics: [],
      clusterIds: [],
      sessionIds,
      breaks: [],
      languages: [],
    },
  ],
});

const names = (entries: readonly { session: ProgrammeSession }[]) => entries.map((entry) => entry.session.id);

test('a day is a day of the seminar, not of the one who reads, and goes by the clock', () => {
  const programme = aProgramme({
    stages: [
      stage([
        session('late', { startsAt: '2019-02-14T10:00:00Z' }),
        session('past midnight', { startsAt: '2019-02-14T19:00:00Z' }),
        session('early', { startsAt: '2019-02-14T03:00:00Z' }),
        session('whenever'),
      ]),
    ],
  });
  const entries = entriesOf(programme);

  const days = byDay(entries, 'Asia/Almaty').map(({ day, entries: ofDay }) => [day, names(ofDay)]);

  expect(days).toEqual([
    ['2019-02-14', ['early', 'late']],
    ['2019-02-15', ['past midnight']],
  ]);
  expect(withoutTime(programme, entries).map(({ entries: untimed }) => names(untimed))).toEqual([['whenever']]);
});

test('what ends on another day stands on every day until then, and is over at midnight', () => {
  const programme = aProgramme({
    stages: [
      stage([
        session('exhibition', { startsAt: '2019-02-14T03:00:00Z', endsAt: '2019-02-16T12:00:00Z' }),
        session('supper', { startsAt: '2019-02-14T14:00:00Z', endsAt: '2019-02-14T18:00:00Z' }),
        session('second day', { startsAt: '2019-02-15T04:00:00Z' }),
        session('after it', { startsAt: '2019-02-17T04:00:00Z' }),
      ]),
    ],
  });

  const days = byDay(entriesOf(programme), 'Asia/Almaty').map(({ day, entries }) => [day, names(entries)]);

  expect(days).toEqual([
    ['2019-02-14', ['exhibition', 'supper']],
    ['2019-02-15', ['exhibition', 'second day']],
    ['2019-02-17', ['after it']],
  ]);
});

test('a stage that only says what it is stays in the programme', () => {
  const programme = aProgramme({ stages: [stage([])] });

  expect(withoutTime(programme, entriesOf(programme))).toHaveLength(1);
});

test('a session is known by the routes that come to it', () => {
  const programme = aProgramme({
    stages: [stage([session('at the stop'), session('for all')])],
    routes: [route(1, ['at the stop']), route(2, ['at the stop'], 'other')],
  });

  const numbers = entriesOf(programme).map(({ routes }) => routes.map(({ number }) => number));

  expect(numbers).toEqual([[1, 2], []]);
});

test('one house is one place, whether a session is there or a route stops there', () => {
  const school = anOrganization({ id: 'school', name: { en: 'School' } });
  const programme = aProgramme({
    stages: [
      stage(
        [
          session('hall', { placeOrganization: school }),
          session('at the stop'),
          session('in words', { place: { en: 'Square' } }),
          session('nowhere yet'),
        ],
        {},
      ),
    ],
    routes: [route(1, ['at the stop'])],
  });

  const places = byPlace(programme, entriesOf(programme));

  expect(places.map(({ name, entries }) => [name?.en, names(entries)])).toEqual([
    ['School', ['hall', 'at the stop']],
    ['Square', ['in words']],
    [undefined, ['nowhere yet']],
  ]);
  expect(places[0]?.visits.map(({ route: { number } }) => number)).toEqual([1]);
});

test('a session without a place of its own is where its stage is', () => {
  const programme = aProgramme({ stages: [stage([session('speech')], { place: { en: 'Palace' } })] });

  expect(byPlace(programme, entriesOf(programme))[0]?.name).toEqual({ en: 'Palace' });
});

test('a session is at the organization of its stage, or at every stop that shows it', () => {
  const palace = anOrganization({ id: 'palace', name: { en: 'Palace' } });
  const programme = aProgramme({
    stages: [stage([session('speech'), session('lesson')], { placeOrganization: palace })],
    routes: [route(1, ['lesson'], 'one'), route(2, ['lesson'], 'other')],
  });

  const places = byPlace(programme, entriesOf(programme)).map(({ key, entries }) => [key, names(entries)]);

  expect(places).toEqual([
    ['palace', ['speech']],
    ['one', ['lesson']],
    ['other', ['lesson']],
  ]);
});
