import { useIsFetching, useQueryClient } from '@tanstack/react-query';
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PressRelease } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aProgramme } from '@/test/samples';
import { ReleasePage } from './release-page';

const release: PressRelease = {
  id: 'r1',
  revision: 4,
  seminarId: 's1',
  state: 'PUBLISHED',
  title: { en: 'Clusters' },
  days: { en: '14 February 2019' },
  publishedVersion: 1,
  publishedAt: '2019-02-12T05:00:00Z',
  repliesOpen: false,
  factsChanged: false,
  sections: [],
};

let away = false;
const answer = (body: object) => () => (away ? HttpResponse.json({}, { status: 500 }) : HttpResponse.json(body));

const server = setupServer(
  http.get('*/press-releases', answer({ items: [release] })),
  http.get('*/programme', answer(aProgramme())),
  http.get('*/versions', answer({ items: [] })),
  http.get('*/replies', answer({ items: [] })),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterAll(() => server.close());

function ReadAgain() {
  const queryClient = useQueryClient();
  const reading = useIsFetching() > 0;
  return (
    <button type="button" onClick={() => void queryClient.invalidateQueries()}>
      {reading ? 'Reading' : 'Read again'}
    </button>
  );
}

test('what was read stays where it cannot be read again', async () => {
  const page = (
    <>
      <ReleasePage />
      <ReadAgain />
    </>
  );
  renderRoutes([{ path: '/:lang/seminars/:slug/release', element: page }], '/en/seminars/astana-2019/release');
  expect(await screen.findByRole('heading', { level: 1, name: 'Clusters' })).toBeVisible();
  away = true;

  await userEvent.click(await screen.findByRole('button', { name: 'Read again' }));

  expect(await screen.findByRole('button', { name: 'Read again' })).toBeVisible();
  expect(screen.getByRole('heading', { level: 1, name: 'Clusters' })).toBeVisible();
  expect(screen.queryByRole('alert')).toBeNull();
});
