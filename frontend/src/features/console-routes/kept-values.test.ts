import { expect, test } from 'vitest';
import type { Group, Route, Stop } from '@/api/client';
import { groupValues, toWriteGroup } from './group-values';
import { routeValues, toWriteRoute } from './route-values';
import { stopValues, toWriteStop } from './stop-values';

const of = { id: 'x', revision: 3, seminarId: 's' };

test('what is saved of a stop as it was read says all that there is to say of it, but for its position', () => {
  const written = {
    routeId: 'r',
    organizationId: 'o',
    topics: [{ en: 'Robotics' }],
    clusterIds: ['c'],
    sessionIds: ['l'],
    visitMinutes: 45,
    hostGroupLimit: 2,
    hostPeopleLimit: 60,
    opensAt: '10:00',
    closesAt: '17:00',
    stepFreeAccess: true,
    breaks: [{ from: '13:00', to: '14:00' }],
    languages: ['kk', 'ru'],
    shown: { en: 'A lesson.\nThe library.' },
  } satisfies Partial<Stop>;

  expect(toWriteStop(stopValues({ ...of, ...written, position: 2 }))).toEqual(written);
});

test('what is saved of a route and of a group as they were read says all that there is to say of them', () => {
  const route = {
    number: 1,
    name: { en: 'Along the river' },
    summary: { en: 'By bus' },
    colour: '#2b8a3e',
    topics: [{ en: 'Robotics' }],
    clusterIds: ['c'],
    inOrder: true,
  } satisfies Partial<Route>;
  const group = {
    routeId: 'r',
    number: 2,
    name: { en: 'The early ones' },
    minSize: 10,
    maxSize: 30,
    guideLanguages: ['en'],
  } satisfies Partial<Group>;

  expect(toWriteRoute(routeValues({ ...of, ...route }))).toEqual(route);
  expect(toWriteGroup(groupValues({ ...of, ...group }))).toEqual(group);
});
