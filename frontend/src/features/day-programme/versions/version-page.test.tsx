import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Version } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aProgramme } from '@/test/samples';
import { VersionPage } from './version-page';

const version = { id: 'v1', seminarId: 's1', number: 1, publishedAt: '2019-02-12T05:00:00Z' } as Version;
let away = true;

const server = setupServer(
  http.get('*/versions/1', () => HttpResponse.json({ version, programme: aProgramme() })),
  http.get('*/versions', () =>
    away ? HttpResponse.json({}, { status: 500 }) : HttpResponse.json({ items: [version] }),
  ),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

test('trying again reads what could not be read', async () => {
  renderRoutes(
    [{ path: '/:lang/seminars/:slug/programme/versions/:number', element: <VersionPage /> }],
    '/en/seminars/astana-2019/programme/versions/1',
  );
  const again = await screen.findByRole('button', { name: 'Try again' });
  away = false;

  await userEvent.click(again);

  expect(await screen.findByRole('heading', { level: 1, name: 'Programme, version 1' })).toBeVisible();
});
