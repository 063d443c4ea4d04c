import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { renderRoutes } from '@/test/render';
import { AddToCalendar } from './add-to-calendar';

const address = 'https://x.example/api/v1/calendars/abc';

async function copy() {
  const menu = (
    <AddToCalendar address={address} name="Clusters">
      Add
    </AddToCalendar>
  );
  renderRoutes([{ path: '/:lang', element: menu }], '/en');
  const user = userEvent.setup();
  const write = vi.spyOn(navigator.clipboard, 'writeText');
  return { write, press: () => user.click(screen.getByText('Copy the address')) };
}

test('the address is copied', async () => {
  const { write, press } = await copy();

  await press();

  expect(write).toHaveBeenCalledWith(address);
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
});

test('where nothing can be copied, the address is there to be copied by hand', async () => {
  const { write, press } = await copy();
  write.mockRejectedValue(new DOMException('refused', 'NotAllowedError'));

  await press();

  expect(screen.getByRole('status')).toHaveTextContent(address);
});
