import type { Language } from '@/lib/languages';
import { PAGE_DATA, type PageData } from '@/routes/page-data';
import type { PageFiles } from './assets';
import { scriptJson } from './escape';

export type Scheme = 'light' | 'dark' | 'auto';

interface Written {
  language: Language;
  scheme: Scheme;
  /** What React wrote: first what belongs into the head, then the root with the page in it. */
  markup: string;
  files: PageFiles;
  data: PageData;
  structured?: object;
}

const ROOT = '<div id="root">';

/** The app page with a page written into it. */
export function documentOf(appPage: string, { language, scheme, markup, files, data, structured }: Written): string {
  const start = markup.indexOf(ROOT);
  const head = [
    markup.slice(0, start),
    ...files.styles.map((file) => `<link rel="stylesheet" crossorigin href="/${file}">`),
    ...files.scripts.map((file) => `<link rel="modulepreload" fetchpriority="low" crossorigin href="/${file}">`),
    structured ? `<script type="application/ld+json">${scriptJson(structured)}</script>` : '',
  ];
  const body = `${markup.slice(start)}<script type="application/json" id="${PAGE_DATA}">${scriptJson(data)}</script>`;
  const chosen = scheme === 'auto' ? '' : ` data-mantine-color-scheme="${scheme}"`;
  // Functions, for a "$" in what was written is a "$".
  return appPage
    .replace(/<html[^>]*>/, () => `<html lang="${language}"${chosen}>`)
    .replace(/\s*<(title)>.*?<\/\1>/, '')
    .replace(/\s*<meta name="description"[^>]*>/, '')
    .replace(/\s*<noscript[\s\S]*?<\/noscript>/, '')
    .replace(/<script type="module"/, () => '<script type="module" fetchpriority="low"')
    .replaceAll('<link rel="modulepreload" crossorigin', '<link rel="modulepreload" fetchpriority="low" crossorigin')
    .replace('</head>', () => `${head.join('')}</head>`)
    .replace(`${ROOT}</div>`, () => body);
}
