import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core';

const teal: MantineColorsTuple = [
  '#eef7f6',
  '#d9ecea',
  '#b3d9d6',
  '#86c7c2',
  '#57aaa4',
  '#2f8c88',
  '#1a7572',
  '#0f5f5e',
  '#0b4d4d',
  '#083b3c',
];

const gold: MantineColorsTuple = [
  '#fdf6e7',
  '#f9e8c4',
  '#f2d08a',
  '#e9b650',
  '#dd9f2a',
  '#c4851a',
  '#a36a12',
  '#81520f',
  '#633f0f',
  '#48300f',
];

// Mantine's own dark greys are blue; these lean to the teal of the rest.
const dark: MantineColorsTuple = [
  '#e2eae9',
  '#c3d0cf',
  '#a3b4b3',
  '#62787a',
  '#334748',
  '#2a3b3c',
  '#1b2a2b',
  '#142021',
  '#0d1617',
  '#091011',
];

/** Filled with the accent or with danger, each with the ink that reads on it in the scheme now shown. */
const variantColors: VariantColorsResolver = (input) => {
  const standard = defaultVariantColorsResolver(input);
  if (input.variant !== 'filled') return standard;
  const color = input.color ?? input.theme.primaryColor;
  if (color === 'teal') {
    return { ...standard, background: 'var(--accent)', hover: 'var(--accent-strong)', color: 'var(--on-accent)' };
  }
  if (color === 'red') {
    return { ...standard, background: 'var(--danger)', hover: 'var(--danger)', color: 'var(--on-danger)' };
  }
  return standard;
};

export const theme = createTheme({
  fontFamily: '"Onest Variable", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontFamilyMonospace: 'ui-monospace, "Cascadia Mono", "DejaVu Sans Mono", monospace',
  headings: { fontFamily: 'inherit', fontWeight: '680' },
  colors: { teal, gold, dark },
  primaryColor: 'teal',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver: variantColors,
  black: '#14292a',
  defaultRadius: 'md',
  radius: { xs: '4px', sm: '6px', md: '8px', lg: '14px', xl: '22px' },
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});

/** Where Mantine's greys fall short of the contrast that WCAG AA asks, the tokens of ours stand in. */
export const cssVariables: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--surface)',
    '--mantine-color-text': 'var(--ink)',
    '--mantine-color-dimmed': 'var(--ink-soft)',
    '--mantine-color-placeholder': 'var(--ink-soft)',
    '--mantine-color-error': 'var(--danger)',
    '--mantine-color-anchor': 'var(--accent)',
    '--mantine-primary-color-filled': 'var(--accent)',
    '--mantine-primary-color-filled-hover': 'var(--accent-strong)',
    '--mantine-primary-color-contrast': 'var(--on-accent)',
    '--mantine-color-teal-filled': 'var(--accent)',
    '--mantine-color-teal-filled-hover': 'var(--accent-strong)',
    '--mantine-color-default': 'var(--surface)',
    '--mantine-color-default-hover': 'var(--surface-sunken)',
    '--mantine-color-default-color': 'var(--ink)',
    '--mantine-color-default-border': 'var(--line)',
  };
  // Under each scheme, for Mantine's own stand there; and without one, for pages that no script has touched yet.
  return { variables: shared, light: shared, dark: shared };
};
