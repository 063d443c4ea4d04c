import { expect, test } from 'vitest';
import { privateWays, publicWays } from './calendar-ways';

const address = 'https://bagdar.example/api/v1/seminars/1/calendar?lang=kk';

test('an address that everyone may know is handed to the applications', () => {
  const ways = publicWays(address, 'Семинар & тур');

  expect(ways.device).toBe('webcal://bagdar.example/api/v1/seminars/1/calendar?lang=kk');
  expect(new URL(ways.google).searchParams.get('cid')).toBe(ways.device);
  for (const way of [ways.outlook, ways.microsoft365]) {
    expect(new URL(way).searchParams.get('url')).toBe(address);
    expect(new URL(way).searchParams.get('name')).toBe('Семинар & тур');
  }
});

test('a secret address stands in no address of another site', () => {
  const { device, ...others } = privateWays('https://bagdar.example/api/v1/calendars/secret');

  expect(device).toBe('webcal://bagdar.example/api/v1/calendars/secret');
  for (const way of Object.values(others)) expect(way).not.toContain('secret');
});
