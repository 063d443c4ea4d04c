import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { ResourceForm } from './resource-form';
import { useSaveForm } from './use-save-form';

test('what fails before anything is asked of the service is said too', async () => {
  function Page() {
    const controller = useSaveForm({
      initial: { values: { day: '' } },
      save: () => Promise.reject(new RangeError('Invalid time value')),
      onSaved: () => undefined,
    });
    return (
      <ResourceForm controller={controller} label="Session" fields={{}}>
        {null}
      </ResourceForm>
    );
  }
  renderRoutes([{ path: '/', Component: Page }], '/');

  await userEvent.click(await screen.findByRole('button', { name: 'Save' }));

  expect(await screen.findByText(/Something went wrong/)).toBeInTheDocument();
});
