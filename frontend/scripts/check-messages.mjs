// Every sentence in the code must be in the catalogues, and every one of them translated. Leaves the tree as it was.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';

const catalogues = () => globSync('src/**/locales/*.po').toSorted();
const before = new Map(catalogues().map((file) => [file, readFileSync(file, 'utf8')]));
// The date in a header says nothing about the sentences.
const sentences = (text) => text?.replace(/^"POT-Creation-Date:.*$/m, '');

function run(...args) {
  execFileSync('lingui', args, { stdio: ['ignore', 'ignore', 'inherit'] });
}

run('extract', '--clean');
const stale = catalogues().filter((file) => sentences(readFileSync(file, 'utf8')) !== sentences(before.get(file)));
for (const file of catalogues()) {
  if (before.has(file)) writeFileSync(file, before.get(file));
  else rmSync(file);
}
if (stale.length > 0) {
  console.error(`Run "npm run messages" and translate; the code has moved on from:\n  ${stale.join('\n  ')}`);
  process.exit(1);
}
const clashing = clashes();
if (clashing.length > 0) {
  console.error(
    `A sentence has one translation in a language, wherever it stands: the catalogue that is loaded last would win.\n` +
      `Use the same words, or give one of them a context:\n  ${clashing.join('\n  ')}`,
  );
  process.exit(1);
}
try {
  run('compile', '--strict');
} catch {
  process.exit(1);
} finally {
  for (const file of globSync('src/**/locales/*.mjs')) rmSync(file);
}

/** Sentences that two catalogues of one language translate otherwise. */
function clashes() {
  const known = new Map();
  for (const [file, text] of before) {
    const language = basename(file, '.po');
    for (const entry of text.split(/\n{2,}/)) {
      const sentence = ['msgctxt', 'msgid'].map((keyword) => stringAfter(keyword, entry)).join(' ');
      const translation = stringAfter('msgstr', entry);
      if (!stringAfter('msgid', entry)) continue;
      const key = `${language}: ${sentence.trim()}`;
      known.set(key, (known.get(key) ?? new Map()).set(translation, file));
    }
  }
  return [...known]
    .filter(([, translations]) => translations.size > 1)
    .map(([key, translations]) => `${key} – ${[...translations].map((each) => each.join(' in ')).join(', ')}`);
}

function stringAfter(keyword, entry) {
  const [, strings = ''] = new RegExp(`^${keyword} ((?:"[^\\n]*"\\n?)+)`, 'm').exec(entry) ?? [];
  return [...strings.matchAll(/"(.*)"/g)].map(([, string]) => string).join('');
}
