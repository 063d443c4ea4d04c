import { useLingui } from '@lingui/react/macro';
import { ActionIcon, type MantineColorScheme, useMantineColorScheme } from '@mantine/core';
import { MoonIcon, ScreenIcon, SunIcon } from '../icons';
import classes from './switches.module.css';

const next: Record<MantineColorScheme, MantineColorScheme> = { auto: 'light', light: 'dark', dark: 'auto' };
const icons = { auto: ScreenIcon, light: SunIcon, dark: MoonIcon };

export function SchemeSwitch() {
  const { t } = useLingui();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const names = { auto: t`as on the device`, light: t`light`, dark: t`dark` };
  const Icon = icons[colorScheme];
  const now = names[colorScheme];
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={36}
      c="inherit"
      className={`${classes.scheme} needs-script`}
      aria-label={t`Colours: ${now}`}
      title={t`Colours: ${now}`}
      onClick={() => setColorScheme(next[colorScheme])}
    >
      <Icon />
    </ActionIcon>
  );
}
