import { expect, test } from 'vitest';
import { documentOf } from './document';

const appPage = `<!doctype html>
<html lang="kk">
  <head>
    <meta name="description" content="of the app" />
    <title>Bagdar</title>
    <script type="module" crossorigin src="/assets/index.js"></script>
  </head>
  <body>
    <div id="root"></div>
    <noscript>needs a script</noscript>
  </body>
</html>`;

const written = {
  language: 'ru' as const,
  scheme: 'auto' as const,
  markup: '<title>Цена $& $1</title><div id="root"><main>Страница</main></div>',
  script: 'assets/takeover.js',
  parts: ['assets/react.js', 'assets/main.js'],
  styles: [{ file: 'assets/page.css', text: 'main{color:red}</style>' }],
  data: { site: 'https://x.example', answers: [{ key: ['a'], data: '</script>' }], loaded: [] },
  structured: [],
};

test('what React wrote for the head stands in the head, and the page in its root', () => {
  const html = documentOf(appPage, written);

  expect(html).toContain('<html lang="ru">');
  expect(html.indexOf('<title>Цена $& $1</title>')).toBeLessThan(html.indexOf('</head>'));
  expect(html).toContain('<div id="root"><main>Страница</main></div>');
  expect(html.match(/<title>/g)).toHaveLength(1);
  expect(html).not.toContain('of the app');
  expect(html).not.toContain('<noscript>');
});

test('no script of a page can be run but the files it names', () => {
  const html = documentOf(appPage, { ...written, structured: [{ name: '</script><script>alert(1)</script>' }] });
  const scripts = [...html.matchAll(/<script([^>]*)>/g)].map(([, attributes = '']) => attributes);

  expect(scripts).toHaveLength(3);
  for (const attributes of scripts) expect(attributes).toMatch(/type="application\/(ld\+)?json"|src="\/assets\//);
});

test('the script of a page is told which parts it is to run, and in which order', () => {
  expect(documentOf(appPage, written)).toContain(
    'src="/assets/takeover.js" data-parts="/assets/react.js /assets/main.js"',
  );
});

test('chosen colours are those of the page from its first byte', () => {
  expect(documentOf(appPage, { ...written, scheme: 'dark' })).toContain(
    '<html lang="ru" data-mantine-color-scheme="dark">',
  );
});
