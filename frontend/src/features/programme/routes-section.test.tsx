import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import type { Cluster } from '@/api/client';
import { renderRoutes } from '@/test/render';
import { aProgramme } from '@/test/samples';
import { RoutesSection } from './routes-section';

const cluster: Cluster = {
  id: 'samgau',
  revision: 1,
  name: { en: 'Samgau' },
  directions: [],
  goals: [],
  indicators: [],
  memberOrganizationIds: [],
  createdAt: '2019-01-10T05:00:00Z',
};

test('a chosen cluster leaves the colours to the routes that show it, in the map and in the cards', async () => {
  const { routes, ...programme } = aProgramme({ clusters: [cluster] });
  const marked = routes.map((route, index) => ({
    ...route,
    colour: `#00000${index}`,
    clusterIds: index === 1 ? ['samgau'] : [],
  }));
  const page = <RoutesSection programme={{ ...programme, routes: marked }} />;
  renderRoutes([{ path: '/:lang', element: page }], '/en');
  const coloured = (colour: string) => document.querySelectorAll(`[style*="${colour}"]`).length;
  expect(coloured('#000000')).toBeGreaterThan(0);

  await userEvent.click(screen.getByRole('button', { name: 'Samgau' }));

  expect(coloured('#000001')).toBeGreaterThan(3);
  expect(coloured('#000000')).toBe(0);
  expect(coloured('#000002')).toBe(0);
});
