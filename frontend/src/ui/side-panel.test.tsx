import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { ConfirmDialog } from './confirm-dialog';
import { UnsavedGuard } from './forms/unsaved-guard';
import { SidePanel } from './side-panel';

function Page() {
  const [opened, setOpened] = useState(true);
  return (
    <SidePanel opened={opened} onClose={() => setOpened(false)} title="Register somebody">
      <Form />
    </SidePanel>
  );
}

function Form() {
  const [name, setName] = useState('');
  const [asking, ask] = useState(false);
  return (
    <>
      <UnsavedGuard wouldLose={() => name !== ''} />
      <button type="button" onClick={() => ask(true)}>
        Delete
      </button>
      <ConfirmDialog
        opened={asking}
        title="Delete?"
        confirm="Delete"
        onConfirm={() => ask(false)}
        onClose={() => ask(false)}
      >
        {null}
      </ConfirmDialog>
      <input aria-label="Full name" value={name} onChange={({ currentTarget }) => setName(currentTarget.value)} />
    </>
  );
}

const open = () => renderRoutes([{ path: '/', Component: Page }], '/');

test('closing a panel in which something was typed asks first, and keeps it', async () => {
  open();
  await userEvent.type(await screen.findByRole('textbox', { name: 'Full name' }), 'Gulnar');

  await userEvent.keyboard('{Escape}');
  expect(await screen.findByRole('dialog', { name: 'Leave without saving?' })).toBeInTheDocument();
  await userEvent.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Leave without saving?' })).not.toBeInTheDocument());
  expect(screen.getByRole('textbox', { name: 'Full name' })).toHaveValue('Gulnar');

  await userEvent.keyboard('{Escape}');
  await userEvent.click(await screen.findByRole('button', { name: 'Leave' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('a panel in which nothing was typed closes at once', async () => {
  open();
  await screen.findByRole('textbox', { name: 'Full name' });

  await userEvent.keyboard('{Escape}');

  await waitFor(() => expect(screen.queryByRole('dialog')).not.toBeInTheDocument());
});

test('Esc answers the question above the panel, and the panel stays', async () => {
  open();
  await userEvent.click(await screen.findByRole('button', { name: 'Delete' }));
  await screen.findByRole('dialog', { name: 'Delete?' });

  await userEvent.keyboard('{Escape}');

  await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Delete?' })).not.toBeInTheDocument());
  expect(screen.getByRole('dialog', { name: 'Register somebody' })).toBeInTheDocument();
});
