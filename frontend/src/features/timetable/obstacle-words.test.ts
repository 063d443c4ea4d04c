import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import type { TimetableObstacle } from '@/api/client';
import { concerns, obstacleWords } from './obstacle-words';

const contract = readFileSync(resolve(import.meta.dirname, '../../../../openapi.yaml'), 'utf8');
const [, listed = ''] = /\n {4}TimetableObstacleCode:.*?enum:\n(.*?)\n {4}\w/s.exec(contract) ?? [];
const codes = [...listed.matchAll(/"([A-Z_]+)"/g)].map(([, code]) => code as TimetableObstacle['code']);

const named = (id: string) => ({ id, name: { en: id } });

const anObstacle = (code: TimetableObstacle['code'], fields: Partial<TimetableObstacle> = {}): TimetableObstacle => ({
  code,
  organizations: [named('School 13'), named('School 83')],
  routes: [named('Route 1')],
  stops: [],
  groups: [named('Group 2')],
  from: '12:00:00',
  until: '13:30:00',
  actual: 3,
  limit: 2,
  detail: 'in the words of the service',
  ...fields,
});

test('the contract names what can stand against a timetable', () => {
  expect(codes.length).toBeGreaterThan(30);
});

test.each(codes)('%s is said in words of our own', (code) => {
  const words = obstacleWords(anObstacle(code), 'en');

  expect(words).not.toBe('in the words of the service');
  expect(words).not.toMatch(/undefined|…|\{/);
});

test('a code that a newer service knows is told in its words', () => {
  expect(obstacleWords(anObstacle('NEW' as TimetableObstacle['code']), 'en')).toBe('in the words of the service');
});

test('what has no name any more still makes a sentence', () => {
  expect(obstacleWords(anObstacle('UNVISITED', { organizations: [{ id: 'x' }] }), 'en')).toBe(
    'Group 2: it does not come to ….',
  );
});

test('a visit is concerned by its group at its stop, or by its host where no stop is named', () => {
  const visit = { groupId: 'g1', stopId: 'p1', organizationId: 'o1' };
  const nothing = { organizations: [], stops: [], groups: [] };
  const concerned = (fields: Partial<TimetableObstacle>) =>
    concerns(anObstacle('HOST_CLOSED', { ...nothing, ...fields }), visit);

  expect(concerned({ groups: [named('g1')], stops: [named('p1')] })).toBe(true);
  expect(concerned({ groups: [named('g1')], stops: [named('p2')], organizations: [named('o1')] })).toBe(false);
  expect(concerned({ groups: [named('g2')], stops: [named('p1')] })).toBe(false);
  expect(concerned({ groups: [named('g1'), named('g2')], organizations: [named('o1')] })).toBe(true);
  expect(concerned({ groups: [named('g1')], organizations: [named('o2')] })).toBe(false);
  expect(concerned({})).toBe(false);
});
