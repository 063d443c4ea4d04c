import { waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderRoutes } from '@/test/render';
import { PageHead } from './page-head';
import { Site } from './site';

test('a page has one address, whichever it was asked for by, and a picture with its size', async () => {
  const page = (
    <Site value="https://x.example">
      <PageHead path="seminars/astana-2019" title="Clusters" image="/card.png?lang=en&of=2" />
    </Site>
  );
  renderRoutes([{ path: '/:lang/*', element: page }], '/en/seminars/0199a000-0000-7000-8000-000000000001/');

  await waitFor(() => expect(document.querySelector('link[rel=canonical]')).not.toBeNull());
  const content = (name: string) => document.querySelector(`[property="${name}"]`)?.getAttribute('content');
  expect(document.querySelector('link[rel=canonical]')).toHaveAttribute(
    'href',
    'https://x.example/en/seminars/astana-2019',
  );
  expect(document.querySelector('link[hreflang=ru]')).toHaveAttribute(
    'href',
    'https://x.example/ru/seminars/astana-2019',
  );
  expect(content('og:url')).toBe('https://x.example/en/seminars/astana-2019');
  expect(content('og:image')).toBe('https://x.example/card.png?lang=en&of=2');
  expect([content('og:image:width'), content('og:image:height')]).toEqual(['1200', '630']);
});
