import './mantine';
import './fonts.css';
import './tokens.css';
import './utilities.css';
import { localStorageColorSchemeManager, MantineProvider } from '@mantine/core';
import type { ReactNode } from 'react';
import { cssVariables, theme } from './theme';

const schemes = localStorageColorSchemeManager({ key: 'bagdar.colour-scheme' });

/** The look of Bagdar around everything. `env="test"` takes out what jsdom cannot lay out. */
export function BagdarTheme({ children, env }: { children: ReactNode; env?: 'test' }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariables}
      colorSchemeManager={schemes}
      defaultColorScheme="auto"
      env={env}
    >
      {children}
    </MantineProvider>
  );
}
