import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import { QueryClientProvider } from '@tanstack/react-query';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { connectClient } from './api/connect';
import { createQueryClient } from './api/query-client';
import { accessToken, forgetSession, signIn } from './api/session';
import { languageOf } from './routes/page';
import { createRouter } from './routes/router';
import { BagdarTheme } from './ui/theme/bagdar-theme';

connectClient(accessToken);

const queryClient = createQueryClient(() => {
  const [, lang, area] = window.location.pathname.split('/');
  if (area !== 'console') return;
  const here = window.location.pathname + window.location.search;
  void forgetSession().then(() => signIn(languageOf({ lang }), here));
});

const router = createRouter(queryClient);

createRoot(document.getElementById('root') as HTMLElement).render(
  <BagdarTheme>
    <QueryClientProvider client={queryClient}>
      <I18nProvider i18n={i18n}>
        <RouterProvider router={router} />
      </I18nProvider>
    </QueryClientProvider>
  </BagdarTheme>,
);
