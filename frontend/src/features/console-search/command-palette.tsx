import { Trans } from '@lingui/react/macro';
import { createSpotlight } from '@mantine/spotlight';
import { SearchIcon } from '@/ui/icons';
import classes from './command-palette.module.css';
import { Palette, type PaletteProps } from './palette';

const [store, palette] = createSpotlight();

/** The way to everything in the console without a mouse, and the button that tells of it. */
export function CommandPalette(places: Omit<PaletteProps, 'store'>) {
  const stroke = onApple() ? '⌘K' : 'Ctrl K';
  return (
    <>
      <button
        type="button"
        className={classes.open}
        aria-haspopup="dialog"
        aria-keyshortcuts="Control+K Meta+K"
        onClick={palette.open}
      >
        <SearchIcon />
        <span className={classes.name}>
          <Trans>Search</Trans>
        </span>{' '}
        <kbd className={classes.stroke}>{stroke}</kbd>
      </button>
      <Palette store={store} {...places} />
    </>
  );
}

function onApple(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
