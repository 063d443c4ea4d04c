import { expect, test } from 'vitest';
import { registrationsFilter } from './registrations-query';

test('an address without filters asks for the newest first', () => {
  expect(registrationsFilter(new URLSearchParams())).toEqual({ sort: '-registeredAt' });
});

test('several states may be asked for at once, in the order of the page', () => {
  const filter = registrationsFilter(new URLSearchParams('status=CANCELLED&status=CONFIRMED&status=ASLEEP'));

  expect(filter.status).toEqual(['CONFIRMED', 'CANCELLED']);
});

test('what is mistyped in an address is left out rather than refused', () => {
  const filter = registrationsFilter(new URLSearchParams('language=fr&sort=email&q=%20%20&groupId=none'));

  expect(filter).toEqual({ groupId: ['none'], sort: '-registeredAt' });
});

test('who signed up for a session is found by it', () => {
  expect(registrationsFilter(new URLSearchParams('sessionId=s1'))).toMatchObject({ sessionId: 's1' });
});
