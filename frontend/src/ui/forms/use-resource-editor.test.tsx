import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { beforeEach, expect, test } from 'vitest';
import { operations } from '@/api/pages';
import { Problem } from '@/lib/problem';
import { renderRoutes } from '@/test/render';
import { DeleteButton } from '../delete-button';
import { ResourceForm } from './resource-form';
import { useResourceEditor } from './use-resource-editor';

interface Stage {
  name: string;
  revision: number;
}

let shown: Stage;
let stored: Stage;
let deletedAs: string[];
let left: boolean;

beforeEach(() => {
  shown = { name: 'Morning', revision: 1 };
  stored = shown;
  deletedAs = [];
  left = false;
});

function Page() {
  const [, draw] = useState(0);
  const { controller, deletion } = useResourceEditor({
    resource: shown,
    toValues: (stage?: Stage) => ({ name: stage?.name ?? '' }),
    toBody: (values) => values,
    create: () => Promise.resolve(),
    update: async (body, { 'If-Match': revision }) => {
      if (revision !== `"${stored.revision}"`) throw new Problem('stale-revision', 412, '');
      stored = { ...body, revision: stored.revision + 1 };
      throw new Problem('unreachable', 0, '');
    },
    remove: async ({ 'If-Match': revision }) => void deletedAs.push(revision),
    fetch: async () => stored,
    shows: operations(),
    leave: () => {
      left = true;
    },
  });
  return (
    <ResourceForm
      controller={controller}
      label="Stage"
      fields={{}}
      actions={deletion && <DeleteButton name="Morning" {...deletion} />}
    >
      <button type="button" onClick={() => draw((times) => times + 1)}>
        Look again
      </button>
      <input aria-label="Name" {...controller.form.getInputProps('name')} />
    </ResourceForm>
  );
}

const open = () => renderRoutes([{ path: '/', Component: Page }], '/');

test('a change whose answer was lost meets itself, and is saved', async () => {
  open();

  await userEvent.type(await screen.findByLabelText('Name'), ' session{Enter}');

  await waitFor(() => expect(left).toBe(true));
  expect(stored).toEqual({ name: 'Morning session', revision: 2 });
});

test('what is deleted is what the form shows, not what somebody else has made of it since', async () => {
  open();
  const name = await screen.findByLabelText('Name');
  await userEvent.type(name, '!');
  shown = { name: 'Evening', revision: 2 };
  await userEvent.type(name, '!');

  await userEvent.click(screen.getByRole('button', { name: 'Delete' }));
  await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Delete' }));

  await waitFor(() => expect(deletedAs).toEqual(['"1"']));
});

test('what somebody else makes of it is shown where nothing was typed', async () => {
  open();
  const name = await screen.findByLabelText('Name');
  shown = { name: 'Evening', revision: 2 };

  await userEvent.click(screen.getByRole('button', { name: 'Look again' }));

  await waitFor(() => expect(name).toHaveValue('Evening'));
});
