import { fireEvent, screen, waitFor } from '@testing-library/react';
import { TextInput } from '@mantine/core';
import { expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { ResourceForm } from './resource-form';
import { useSaveForm } from './use-save-form';

function Example({ saved }: { saved: (name: string) => void }) {
  const controller = useSaveForm({
    initial: { values: { name: 'Report' }, revision: 1 },
    save: async ({ name }) => saved(name),
    onSaved: () => undefined,
  });
  return (
    <ResourceForm controller={controller} label="Session" fields={{ name: 'Name' }}>
      <TextInput label="Name" {...controller.form.getInputProps('name')} />
    </ResourceForm>
  );
}

test('Ctrl+S saves out of the middle of a field, in whatever alphabet the keyboard writes', async () => {
  const saved: string[] = [];
  renderRoutes([{ path: '/', element: <Example saved={(name) => saved.push(name)} /> }], '/');
  const field = await screen.findByLabelText('Name');

  const unhandled = fireEvent.keyDown(field, { key: 'ы', code: 'KeyS', ctrlKey: true });

  expect(unhandled).toBe(false);
  await waitFor(() => expect(saved).toEqual(['Report']));
  fireEvent.keyDown(field, { key: 's', code: 'KeyS', metaKey: true });
  await waitFor(() => expect(saved).toHaveLength(2));
  expect(fireEvent.keyDown(field, { key: 's', code: 'KeyS' })).toBe(true);
});
