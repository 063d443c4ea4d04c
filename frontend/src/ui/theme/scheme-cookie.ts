import { isMantineColorScheme, type MantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';
import { readCookie, writeCookie } from '@/lib/cookie';

/** Also known to the service (PageAddress), which lets a page be written in the chosen colours. */
const COOKIE = 'bagdar-scheme';

/**
 * The colours that somebody chose. A cookie, not the browser's storage: a page is written by the service in the chosen
 * colours, so that nothing flashes and no script has to run before the page is drawn.
 */
export const schemeCookie: MantineColorSchemeManager = {
  get: (usual) => {
    const chosen = readCookie(COOKIE);
    return isMantineColorScheme(chosen) ? chosen : usual;
  },
  set: (scheme: MantineColorScheme) => writeCookie(COOKIE, scheme),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => writeCookie(COOKIE, undefined),
};
