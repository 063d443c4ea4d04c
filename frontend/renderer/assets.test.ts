import { expect, test } from 'vitest';
import { PageAssets } from './assets';

const files: Record<string, string> = {
  'index.html': '<html>',
  '.vite/manifest.json': JSON.stringify({
    'index.html': { file: 'index.js', css: ['index.css'], imports: ['_shared.js'] },
    '_shared.js': { file: 'shared.js', css: ['shared.css'] },
    '_chip.js': { file: 'chip.js', css: ['chip.css'] },
    'src/takeover.ts': { file: 'takeover.js', imports: ['_tiny.js'], dynamicImports: ['_main.js'] },
    '_main.js': { file: 'main.js', imports: ['_react.js', '_shared.js'] },
    '_react.js': { file: 'react.js' },
    '_tiny.js': { file: 'tiny.js' },
    'src/features/programme/page.tsx': {
      file: 'page.js',
      css: ['page.css'],
      imports: ['_chip.js', 'index.html'],
      isDynamicEntry: true,
    },
    'src/features/console/page.tsx': { file: 'console.js', css: ['console.css'], isDynamicEntry: true },
  }),
  'index.css': 'index',
  'shared.css': 'shared',
  'chip.css': 'chip',
  'page.css': 'page',
};

test('the parts of the app are named each after what it needs', () => {
  const assets = new PageAssets((path) => files[path] as string);

  expect(assets.script).toBe('takeover.js');
  expect(assets.parts).toEqual(['react.js', 'shared.js', 'main.js']);
});

test('a page carries the styles of every page, then its own, and those of no other', () => {
  const assets = new PageAssets((path) => files[path] as string);

  expect(assets.stylesOf(['programme']).map(({ text }) => text)).toEqual(['shared', 'index', 'chip', 'page']);
});
