import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { aProgramme } from '@/test/samples';
import { RouteRanking } from './route-ranking';

function Wishes() {
  const [value, setValue] = useState<string[]>([]);
  return <RouteRanking routes={aProgramme().routes} value={value} onChange={setValue} />;
}

const button = (name: string) => screen.findByRole('button', { name });
const press = async (name: string) => {
  (await button(name)).focus();
  await userEvent.keyboard('{Enter}');
};

test('by keyboard, the focus goes from Add to Add, and then to the route that was added last', async () => {
  renderRoutes([{ path: '/', Component: Wishes }], '/');

  await press('Add to your order: Route 2');
  expect(await button('Add to your order: Route 3')).toHaveFocus();
  expect(screen.getByText('Route 2: choice 1 now')).toBeInTheDocument();

  await press('Add to your order: Route 3');
  expect(await button('Add to your order: Route 1')).toHaveFocus();

  await press('Add to your order: Route 1');
  expect(await button('Move up: Route 1')).toHaveFocus();
});

test('by keyboard, taking routes out leads to the next one, and at last to where it can be added', async () => {
  renderRoutes([{ path: '/', Component: Wishes }], '/');
  await press('Add to your order: Route 1');
  await press('Add to your order: Route 2');

  await press('Take out of your order: Route 1');
  expect(await button('Take out of your order: Route 2')).toHaveFocus();

  await press('Take out of your order: Route 2');
  expect(await button('Add to your order: Route 2')).toHaveFocus();
  expect(screen.getByText('Route 2: no longer in your order')).toBeInTheDocument();
});

test('by keyboard, a route that has reached the top keeps the focus', async () => {
  renderRoutes([{ path: '/', Component: Wishes }], '/');
  for (const number of [1, 2, 3]) await press(`Add to your order: Route ${number}`);

  await press('Move up: Route 3');
  expect(await button('Move up: Route 3')).toHaveFocus();

  await press('Move up: Route 3');
  expect(await button('Move down: Route 3')).toHaveFocus();
});
