import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Mailing, MailingAudience } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { MailingReview } from './mailing-review';

const mailing: Mailing = {
  id: '01a20c1a-416b-7d3e-b20f-0000067ab241',
  revision: 4,
  seminarId: '01a20c1a-416b-7d3e-b20f-0000067ab242',
  state: 'DRAFT',
  subject: { en: 'The bus' },
  body: { en: '<p>It waits.</p>' },
  filter: {},
  createdAt: '2026-12-01T00:00:00Z',
};

let audience: MailingAudience;
const confirmed: (string | null)[] = [];
const previewed: unknown[] = [];

const server = setupServer(
  http.get('*/api/v1/seminars/*/mailings/*/audience', () => HttpResponse.json(audience)),
  http.post('*/api/v1/seminars/*/letter-previews', async ({ request }) => {
    previewed.push(await request.json());
    return HttpResponse.json({ subject: 'The bus for Emma', html: '<p>It waits.</p>', text: 'It waits.', missing: [] });
  }),
  http.post('*/api/v1/seminars/*/mailings/*/confirmation', ({ request }) => {
    confirmed.push(request.headers.get('If-Match'));
    return HttpResponse.json({ ...mailing, state: 'QUEUED', revision: 5 });
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => {
  confirmed.length = 0;
  previewed.length = 0;
});
afterAll(() => server.close());

function open(changes: Partial<MailingAudience> = {}) {
  audience = {
    recipients: 2,
    byLanguage: [{ language: 'en', count: 2 }],
    byStatus: { CONFIRMED: 2 },
    withoutAddress: 0,
    unsubscribed: 1,
    left: [{ registrationId: '01a20c1a-416b-7d3e-b20f-0000067ab244', fullName: 'Marat', language: 'kk' }],
    examples: [{ registrationId: '01a20c1a-416b-7d3e-b20f-0000067ab243', fullName: 'Emma Reed', language: 'en' }],
    ...changes,
  };
  renderRoutes([{ path: '/', Component: () => <MailingReview mailing={mailing} onBack={() => undefined} /> }], '/');
}

test('what is sent is the letter that was looked at, after a question', async () => {
  open();
  const user = userEvent.setup();

  expect(await screen.findByText('2 people get it')).toBeVisible();
  expect(screen.getByText('1 person wants no such letters')).toBeVisible();
  expect(screen.getByText('Marat')).toBeInTheDocument();
  expect(await screen.findByText('The bus for Emma')).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Send to 2 people…' }));
  const dialog = await screen.findByRole('dialog');
  expect(confirmed).toEqual([]);
  await user.click(within(dialog).getByRole('button', { name: 'Send now' }));

  await waitFor(() => expect(confirmed).toEqual(['"4"']));
  expect(previewed[0]).toMatchObject({ kind: 'MAILING', language: 'en' });
});

test('to nobody nothing can be sent', async () => {
  open({ recipients: 0, byLanguage: [], byStatus: {}, examples: [] });

  expect(await screen.findByText('0 people get it')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Send to 0 people…' })).toBeDisabled();
});
