import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

test('every link of a document to a file leads to one', () => {
  const documents = [
    '',
    'docs',
    'docs/adr',
    ...readdirSync(join(ROOT, 'bench')).map((name) => `bench/${name}`),
  ].flatMap((folder) =>
    readdirSync(join(ROOT, folder))
      .filter((name) => name.endsWith('.md'))
      .map((name) => join(folder, name)),
  );
  const links = documents.flatMap((document) =>
    [...readFileSync(join(ROOT, document), 'utf8').matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, target = '']) => ({
      document,
      target,
    })),
  );
  const files = links.filter(({ target }) => !/^[a-z]+:/.test(target));

  assert.ok(files.length > 20, 'links are found');
  assert.deepEqual(
    files.filter(({ document, target }) => !existsSync(join(ROOT, dirname(document), target))),
    [],
  );
});
