const ONE_YEAR = 365 * 24 * 60 * 60;

/** What somebody chose and the service is to know before any script runs; it carries nothing of the person. */
export function readCookie(name: string): string | undefined {
  return new RegExp(`(?:^|; )${name}=([a-z]+)`).exec(document.cookie)?.[1];
}

/** Keeps it for a year, or forgets it. */
export function writeCookie(name: string, value: string | undefined) {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not everywhere yet
  document.cookie = `${name}=${value ?? ''}; path=/; max-age=${value ? ONE_YEAR : 0}; samesite=lax`;
}
