import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, type RouteObject, RouterProvider } from 'react-router';
import { connectClient } from '@/api/connect';
import { createQueryClient } from '@/api/query-client';
import { BagdarTheme } from '@/ui/theme/bagdar-theme';

/** Renders routes as the product does, at an address, against whatever answers on the network. */
export function renderRoutes(routes: RouteObject[], address: string) {
  connectClient(async () => undefined);
  const router = createMemoryRouter(routes, { initialEntries: [address] });
  render(
    <BagdarTheme env="test">
      <QueryClientProvider client={createQueryClient(() => undefined)}>
        <I18nProvider i18n={i18n}>
          <RouterProvider router={router} />
        </I18nProvider>
      </QueryClientProvider>
    </BagdarTheme>,
  );
  return router;
}
