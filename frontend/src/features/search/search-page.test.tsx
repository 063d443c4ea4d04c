import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { renderToString } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SearchHit } from '@/api/client';
import { connectClient } from '@/api/connect';
import { createQueryClient } from '@/api/query-client';
import { renderRoutes } from '@/test/render';
import { BagdarTheme } from '@/ui/theme/bagdar-theme';
import { SearchPage } from './search-page';

const hit: SearchHit = {
  kind: 'seminar',
  id: 's1',
  title: { en: 'Clusters' },
  seminarSlug: 'astana-2019',
  draft: false,
};
const server = setupServer(
  http.get('*/search', ({ request }) => {
    const wanted = new URL(request.url).searchParams.get('q') ?? '';
    return HttpResponse.json({ items: 'clusters'.startsWith(wanted) ? [hit] : [] });
  }),
);

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const routes = [{ path: '/:lang/search', element: <SearchPage /> }];

test('who listens hears how much was found, and that nothing was, in one place that is always there', async () => {
  renderRoutes(routes, '/en/search');
  const said = screen.getByRole('status');
  expect(said).toBeEmptyDOMElement();

  await userEvent.type(screen.getByRole('searchbox'), 'clus');
  await waitFor(() => expect(said).toHaveTextContent('1 thing found'));
  await userEvent.type(screen.getByRole('searchbox'), 'x');

  await waitFor(() => expect(said).toHaveTextContent('Nothing is called “clusx”'));
  expect(screen.getByRole('status')).toBe(said);
});

test('what was written before the script came is looked for when it is there', async () => {
  connectClient(async () => undefined);
  const router = createMemoryRouter(routes, { initialEntries: ['/en/search'] });
  const page = (
    <BagdarTheme env="test">
      <QueryClientProvider client={createQueryClient(() => undefined)}>
        <I18nProvider i18n={i18n}>
          <RouterProvider router={router} />
        </I18nProvider>
      </QueryClientProvider>
    </BagdarTheme>
  );
  const container = document.body.appendChild(document.createElement('div'));
  container.innerHTML = renderToString(page);
  screen.getByRole<HTMLInputElement>('searchbox').value = 'clusters';

  render(page, { container, hydrate: true });

  expect(await screen.findByText('1 thing found')).toBeVisible();
  expect(screen.getByRole('searchbox')).toHaveValue('clusters');
  expect(router.state.location.search).toBe('?q=clusters');
});

test('what is found by a speaker or by a topic tells so, and a topic leads to the routes', async () => {
  server.use(
    http.get('*/search', () =>
      HttpResponse.json({
        items: [
          { ...hit, kind: 'session', id: 's2', title: { en: 'Speech' }, foundBy: { en: 'A. Zhangozin' } },
          { ...hit, foundBy: { en: 'Global scholars' } },
        ],
      }),
    ),
  );

  renderRoutes(routes, '/en/search?q=zhangozin');

  const [bySpeaker, byTopic] = await screen.findAllByRole('article');
  expect(bySpeaker).toHaveTextContent('A. Zhangozin');
  expect(screen.getByText('Zhangozin', { selector: 'mark' })).toBeVisible();
  expect(byTopic).toHaveTextContent('Global scholars');
  expect(byTopic?.querySelector('a')).toHaveAttribute('href', '/en/seminars/astana-2019#routes');
});
