import { expect, test } from 'vitest';
import type { Organization, ProgrammeRoute, ProgrammeSession, ProgrammeStage } from '@/api/client';
import { anOrganization, aProgramme, aSeminar } from '@/test/samples';
import { seminarEvent } from './seminar-event';

const session = (changes: Partial<ProgrammeSession>): ProgrammeSession => ({
  id: 's1',
  revision: 1,
  seminarId: 'x',
  stageId: 'y',
  position: 1,
  kind: 'SPEECH',
  signUp: false,
  title: { en: 'Speech' },
  clusterIds: [],
  speakerIds: [],
  speakers: [],
  ...changes,
});

const withSession = (changes: Partial<ProgrammeSession>) =>
  aProgramme({
    seminar: aSeminar({ opensAt: '09:00', closesAt: '18:00', venue: { en: 'Palace' } }),
    organizers: [anOrganization({ name: { en: 'Administration' } })],
    stages: [
      { id: 'y', revision: 1, seminarId: 'x', position: 1, name: { en: 'General' }, sessions: [session(changes)] },
    ],
  });

const aRoute = (organization: Organization): ProgrammeRoute => ({
  id: organization.id,
  revision: 1,
  seminarId: 'x',
  number: 1,
  topics: [],
  clusterIds: [],
  inOrder: false,
  clusters: [],
  stops: [
    {
      id: organization.id,
      revision: 1,
      seminarId: 'x',
      routeId: organization.id,
      position: 1,
      organizationId: organization.id,
      organization,
      topics: [],
      clusterIds: [],
      sessionIds: ['s1'],
      breaks: [],
      languages: [],
    },
  ],
});

test('a day in Astana has the offset that it had on that day', () => {
  const then = seminarEvent(withSession({}), 'en', 'https://x.example');
  const now = seminarEvent(
    aProgramme({ seminar: aSeminar({ startsOn: '2026-12-10', endsOn: '2026-12-10', opensAt: '09:00' }) }),
    'en',
    'https://x.example',
  );

  expect(then).toMatchObject({ startDate: '2019-02-14T09:00:00+06:00', endDate: '2019-02-14T18:00:00+06:00' });
  expect(now).toMatchObject({ startDate: '2026-12-10T09:00:00+05:00', endDate: '2026-12-10' });
});

test('a session is an event of its own once it has a time, and none before', () => {
  const timed = withSession({ startsAt: '2019-02-14T03:30:00Z', endsAt: '2019-02-14T04:00:00Z' });

  expect(seminarEvent(timed, 'en', 'https://x.example')).toMatchObject({
    subEvent: [{ name: 'Speech', startDate: '2019-02-14T09:30:00+06:00', endDate: '2019-02-14T10:00:00+06:00' }],
  });
  expect(seminarEvent(withSession({}), 'en', 'https://x.example')).not.toHaveProperty('subEvent');
});

const school = anOrganization({ name: { en: 'School' }, city: { en: 'Astana' }, latitude: 51.1, longitude: 71.4 });
const college = anOrganization({ id: 'college', name: { en: 'College' } });
const timed = { startsAt: '2019-02-14T03:30:00Z' };

function locationOf(
  changes: Partial<ProgrammeSession>,
  stage: Partial<ProgrammeStage> = {},
  hosts: Organization[] = [],
) {
  const programme = withSession({ ...timed, ...changes });
  const { subEvent } = seminarEvent(
    {
      ...programme,
      stages: programme.stages.map((whole) => ({ ...whole, ...stage })),
      routes: hosts.map((host) => aRoute(host)),
    },
    'en',
    'https://x.example',
  ) as unknown as { subEvent: { location: object }[] };
  return subEvent[0]?.location;
}

test('a session at an organization is there, whatever its stage says', () => {
  expect(locationOf({ placeOrganization: school }, { place: { en: 'Leading schools' } })).toEqual({
    '@type': 'Place',
    name: 'School',
    address: { '@type': 'PostalAddress', addressLocality: 'Astana' },
    geo: { '@type': 'GeoCoordinates', latitude: 51.1, longitude: 71.4 },
  });
  expect(locationOf({ place: { en: 'Hall' }, placeOrganization: school })).toMatchObject({ name: 'Hall, School' });
});

test('a session that a stop shows is at the stop, and one that two show is at both', () => {
  expect(locationOf({}, { place: { en: 'Leading schools' } }, [school])).toMatchObject({ name: 'School' });
  expect(locationOf({}, {}, [school, college])).toMatchObject([{ name: 'School' }, { name: 'College' }]);
});

test('a session without a place is where its stage is, and nowhere where that is not said', () => {
  expect(locationOf({}, { placeOrganization: school })).toMatchObject({ name: 'School' });
  expect(locationOf({}, { place: { en: 'Square' } })).toEqual({ '@type': 'Place', name: 'Square' });
  expect(locationOf({})).toBeUndefined();
});

test('a cancelled seminar is a cancelled event', () => {
  const programme = aProgramme({ seminar: aSeminar({ lifecycle: 'CANCELLED' }) });

  expect(seminarEvent(programme, 'en', 'https://x.example')).toMatchObject({
    eventStatus: 'https://schema.org/EventCancelled',
  });
});
