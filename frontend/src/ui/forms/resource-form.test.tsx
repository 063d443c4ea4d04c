import { TextInput } from '@mantine/core';
import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { Problem } from '@/lib/problem';
import { problemWords } from '@/lib/problem-words';
import { renderRoutes } from '@/test/render';
import { Toasts } from '../toast';
import { ResourceForm } from './resource-form';
import { useSaveForm } from './use-save-form';

interface ExampleProps {
  saved: (name: string) => void;
  reload?: () => Promise<{ values: { name: string }; revision: number }>;
}

function Example({ saved, reload }: ExampleProps) {
  const controller = useSaveForm({
    initial: { values: { name: 'Report' }, revision: 1 },
    save: async ({ name }, revision) => {
      if (revision === 1 && reload) throw new Problem('stale-revision', 412, '');
      saved(name);
    },
    reload,
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

test('a choice after somebody else’s change that cannot be carried out says so, and can be made again', async () => {
  const saved: string[] = [];
  let broken = true;
  const reload = async () => {
    if (broken) throw new Problem('too-many-requests', 429, '');
    return { values: { name: 'Theirs' }, revision: 2 };
  };
  const form = <Example saved={(name) => saved.push(name)} reload={reload} />;
  renderRoutes(
    [
      {
        path: '/',
        element: (
          <>
            {form}
            <Toasts />
          </>
        ),
      },
    ],
    '/',
  );
  const user = userEvent.setup();

  await user.click(await screen.findByRole('button', { name: 'Save' }));
  await user.click(await screen.findByRole('button', { name: 'Save mine over it' }));
  const messages = screen.getByRole('region', { name: 'Messages' });
  await within(messages).findByText(problemWords(new Problem('too-many-requests', 429, '')));
  broken = false;
  await user.click(screen.getByRole('button', { name: 'Save mine over it' }));

  await waitFor(() => expect(saved).toEqual(['Report']));
});
