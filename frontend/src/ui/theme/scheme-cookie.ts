import { isMantineColorScheme, type MantineColorScheme, type MantineColorSchemeManager } from '@mantine/core';

/** Also known to the service (PageScheme), which lets a page be written in the chosen colours. */
const COOKIE = 'bagdar-scheme';
const ONE_YEAR = 365 * 24 * 60 * 60;

function write(value: string, seconds: number) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${COOKIE}=${value}; path=/; max-age=${seconds}; samesite=lax`;
}

function read(): string | undefined {
  return new RegExp(`(?:^|; )${COOKIE}=([a-z]+)`).exec(document.cookie)?.[1];
}

/**
 * The colours that somebody chose. A cookie, not the browser's storage: a page is written by the service in the chosen
 * colours, so that nothing flashes and no script has to run before the page is drawn.
 */
export const schemeCookie: MantineColorSchemeManager = {
  get: (usual) => {
    const chosen = read();
    return isMantineColorScheme(chosen) ? chosen : usual;
  },
  set: (scheme: MantineColorScheme) => write(scheme, ONE_YEAR),
  subscribe: () => undefined,
  unsubscribe: () => undefined,
  clear: () => write('', 0),
};
