// Every sentence in the code must be in the catalogues, and every one of them translated. Leaves the tree as it was.
import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

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
try {
  run('compile', '--strict');
} catch {
  process.exit(1);
} finally {
  for (const file of globSync('src/**/locales/*.mjs')) rmSync(file);
}
