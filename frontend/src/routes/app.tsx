import { i18n } from '@lingui/core';
import { I18nProvider } from '@lingui/react';
import type { MantineColorSchemeManager } from '@mantine/core';
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Site } from '@/ui/site';
import { BagdarTheme } from '@/ui/theme/bagdar-theme';

interface AppProps {
  site: string;
  queryClient: QueryClient;
  schemes?: MantineColorSchemeManager;
  /** The router of whichever side it runs on. */
  children: ReactNode;
}

/** All that stands around the pages: the same on both sides, or the browser could not take a written page over. */
export function App({ site, queryClient, schemes, children }: AppProps) {
  return (
    <Site value={site}>
      <BagdarTheme schemes={schemes}>
        <QueryClientProvider client={queryClient}>
          <I18nProvider i18n={i18n}>{children}</I18nProvider>
        </QueryClientProvider>
      </BagdarTheme>
    </Site>
  );
}
