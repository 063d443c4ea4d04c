import { screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { RichTextField } from './rich-text-field';

const field = (
  <RichTextField id="text" label="The text" language="en" value="<p>Words</p>" onChange={() => undefined} />
);

test('whoever begins to write finds the cursor in the text', async () => {
  renderRoutes([{ path: '/', element: field }], '/');

  await waitFor(() => expect(screen.getByRole('textbox', { name: 'The text' })).toHaveFocus());
});

test('whoever writes in another field when the text arrives goes on there', async () => {
  const other = document.createElement('input');
  document.body.append(other);
  other.focus();

  renderRoutes([{ path: '/', element: field }], '/');

  await screen.findByText('Words');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(other).toHaveFocus();
  other.remove();
});
