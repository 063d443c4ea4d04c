import { expect, test } from 'vitest';
import { aTeamMember } from '@/test/samples';
import { seminarAccess } from './seminar-access';

const organizer = ['seminars:read', 'seminars:write'];
const team = [aTeamMember({ subject: 'daniyar' }), aTeamMember({ subject: 'saule', role: 'READER' })];
const access = (id: string, permissions: string[], lifecycle: 'RUNNING' | 'ARCHIVED' = 'RUNNING') =>
  seminarAccess({ me: { id, permissions }, lifecycle, team });

test('an organizer of the team changes the seminar', () => {
  expect(access('daniyar', organizer)).toEqual({ sees: true, organizes: true });
});

test('an organizer outside the team sees what the public sees', () => {
  expect(access('marat', organizer)).toEqual({ sees: false, organizes: false, onlyLooks: 'outside' });
  expect(seminarAccess({ me: { id: 'marat', permissions: organizer }, lifecycle: 'RUNNING', team: undefined })).toEqual(
    {
      sees: false,
      organizes: false,
      onlyLooks: 'outside',
    },
  );
});

test('a reader looks only, whether the team or the permissions say so', () => {
  expect(access('saule', organizer)).toEqual({ sees: true, organizes: false, onlyLooks: 'reader' });
  expect(access('daniyar', ['seminars:read'])).toEqual({ sees: true, organizes: false, onlyLooks: 'reader' });
});

test('an administrator needs no team', () => {
  expect(access('aigerim', [...organizer, 'administration:all'])).toEqual({ sees: true, organizes: true });
});

test('in the archive nobody changes anything, and those outside are told that they are outside', () => {
  expect(access('daniyar', organizer, 'ARCHIVED')).toEqual({ sees: true, organizes: true, onlyLooks: 'archived' });
  expect(access('aigerim', [...organizer, 'administration:all'], 'ARCHIVED').onlyLooks).toBe('archived');
  expect(access('saule', organizer, 'ARCHIVED').organizes).toBe(false);
  expect(access('marat', organizer, 'ARCHIVED').onlyLooks).toBe('outside');
});
