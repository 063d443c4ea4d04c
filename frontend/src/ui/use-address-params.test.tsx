import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { useAddressParams } from './use-address-params';

test('two changes made while the page of the first is still on its way are both kept', async () => {
  const router = renderRoutes(
    [{ path: '/', loader: slowly, Component: TwoFilters, HydrateFallback: Nothing }],
    '/?page=3',
  );
  const region = await screen.findByRole('button', { name: 'region' });
  const language = screen.getByRole('button', { name: 'language' });

  act(() => {
    fireEvent.click(region);
    fireEvent.click(language);
  });

  await waitFor(() => expect(router.state.location.search).toBe('?page=3&region=KZ-79&language=kk'));
});

function TwoFilters() {
  return (
    <>
      <Filter name="region" value="KZ-79" />
      <Filter name="language" value="kk" />
    </>
  );
}

function Filter({ name, value }: { name: string; value: string }) {
  const { change } = useAddressParams();
  return (
    <button type="button" onClick={() => change({ [name]: value })}>
      {name}
    </button>
  );
}

function Nothing() {
  return null;
}

async function slowly() {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return null;
}
