import './mantine';
import './fonts.css';
import './tokens.css';
import './utilities.css';
import { MantineProvider, type MantineColorSchemeManager } from '@mantine/core';
import type { ReactNode } from 'react';
import { schemeCookie } from './scheme-cookie';
import { cssVariables, theme } from './theme';

interface BagdarThemeProps {
  children: ReactNode;
  schemes?: MantineColorSchemeManager;
  env?: 'test';
}

/** The look of Bagdar around everything. `env="test"` takes out what jsdom cannot lay out. */
export function BagdarTheme({ children, schemes = schemeCookie, env }: BagdarThemeProps) {
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
