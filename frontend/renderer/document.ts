import type { Language } from '@/lib/languages';
import { PAGE_DATA, type PageData } from '@/routes/page-data';
import type { Style } from './assets';
import { scriptJson } from './escape';

export type Scheme = 'light' | 'dark' | 'auto';

interface Written {
  language: Language;
  scheme: Scheme;
  /** What React wrote: first what belongs into the head, then the root with the page in it. */
  markup: string;
  script: string;
  /** What that script runs one at a time. */
  parts: readonly string[];
  styles: readonly Style[];
  data: PageData;
  /** What those who read pages by machine are told, each thing in the words of schema.org. */
  structured: readonly object[];
}

const ROOT = '<div id="root">';

/** The app page with a page written into it. */
export function documentOf(
  appPage: string,
  { language, scheme, markup, script, parts, styles, data, structured }: Written,
): string {
  const start = markup.indexOf(ROOT);
  const head = [
    markup.slice(0, start),
    `<style>${styles.map(({ text }) => text.replaceAll('</', '<\\/')).join('\n')}</style>`,
    // Never fetched: it tells the loader of the app's parts that the styles of this part are here.
    ...styles.map(({ file }) => `<link rel="stylesheet" crossorigin href="/${file}" disabled>`),
    ...structured.map((thing) => `<script type="application/ld+json">${scriptJson(thing)}</script>`),
  ];
  const body = `${markup.slice(start)}<script type="application/json" id="${PAGE_DATA}">${scriptJson(data)}</script>`;
  const chosen = scheme === 'auto' ? '' : ` data-mantine-color-scheme="${scheme}"`;
  // Functions, for a "$" in what was written is a "$".
  return (
    appPage
      .replace(/<html[^>]*>/, () => `<html lang="${language}"${chosen}>`)
      .replace(/\s*<(title)>.*?<\/\1>/, '')
      .replace(/\s*<meta name="description"[^>]*>/, '')
      .replace(/\s*<noscript[\s\S]*?<\/noscript>/, '')
      .replace(
        /<script type="module"[^>]*>/,
        () =>
          `<script type="module" fetchpriority="low" crossorigin src="/${script}" data-parts="${parts.map((part) => `/${part}`).join(' ')}">`,
      )
      // What the page is drawn with comes first; the script that takes it over finds its parts by itself.
      .replace(/\s*<link rel="(modulepreload|stylesheet)"[^>]*>/g, '')
      .replace('</head>', () => `${head.join('')}</head>`)
      .replace(`${ROOT}</div>`, () => body)
  );
}
