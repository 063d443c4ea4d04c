import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { anOrganization } from '@/test/samples';
import { PlaceText } from './place-text';

test.each([
  [{ en: 'Assembly hall' }, 'Assembly hall, School No. 13'],
  [{ en: 'School No. 13' }, 'School No. 13'],
  [null, 'School No. 13'],
])('with the words %o it reads %s', async (words, text) => {
  const place = { words, hosts: [anOrganization()] };
  renderRoutes(
    [
      {
        path: '/:lang',
        element: (
          <p>
            <PlaceText place={place} />
          </p>
        ),
      },
    ],
    '/en',
  );

  expect(await screen.findByText(/School/)).toHaveTextContent(new RegExp(`^${text}$`));
});
