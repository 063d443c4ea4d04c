import assert from 'node:assert/strict';
import { mkdirSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { backendIsBuilt } from '../lib/backend-build.mjs';
import { frontendIsBuilt } from '../lib/frontend-build.mjs';
import { stampOf, writeStamp } from '../lib/stamp.mjs';
import { temporaryFolder } from './places.mjs';

const JDK = { home: '/jdk', version: '25.0.3', major: 25 };

/** @param {Record<string, string>} files */
function aCheckout(files) {
  const root = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return root;
}

test('a stamp follows content and names, not times', () => {
  const root = aCheckout({ 'src/a.txt': 'one', 'src/deep/b.txt': 'two', 'outside.txt': 'x' });
  const stamp = () => stampOf(root, { paths: ['src', 'missing'] });
  const before = stamp();

  utimesSync(join(root, 'src/a.txt'), new Date(0), new Date(0));
  writeFileSync(join(root, 'outside.txt'), 'y');
  assert.equal(stamp(), before);

  writeFileSync(join(root, 'src/a.txt'), 'other');
  const changed = stamp();
  assert.notEqual(changed, before);

  writeFileSync(join(root, 'src/a.txt'), 'one');
  renameSync(join(root, 'src/deep/b.txt'), join(root, 'src/deep/c.txt'));
  assert.notEqual(stamp(), before);
});

test('what moves from one file into the next is a change', () => {
  const one = aCheckout({ 'src/a': 'xy', 'src/b': 'z' });
  const other = aCheckout({ 'src/a': 'x', 'src/b': 'yz' });

  assert.notEqual(stampOf(one, { paths: ['src'] }), stampOf(other, { paths: ['src'] }));
});

test('the service is built again for its sources and its JDK, not for its tests', () => {
  const root = aCheckout({
    'backend/pom.xml': '<project/>',
    'backend/src/main/java/A.java': 'class A {}',
    'backend/target/quarkus-app/quarkus-run.jar': 'jar',
  });
  const where = { root, builds: join(root, '.local/builds') };
  assert.equal(backendIsBuilt(where, JDK), false, 'never built');

  const inputs = { paths: ['backend/pom.xml', 'backend/.mvn', 'backend/src/main'], also: [JDK.version] };
  writeStamp(join(where.builds, 'backend'), stampOf(root, inputs));
  assert.equal(backendIsBuilt(where, JDK), true, 'just built');

  mkdirSync(join(root, 'backend/src/test'), { recursive: true });
  writeFileSync(join(root, 'backend/src/test/ATest.java'), 'class ATest {}');
  assert.equal(backendIsBuilt(where, JDK), true, 'a test came');
  assert.equal(backendIsBuilt(where, { ...JDK, version: '25.0.4' }), false, 'another JDK');

  writeFileSync(join(root, 'backend/src/main/java/A.java'), 'class A { int b; }');
  assert.equal(backendIsBuilt(where, JDK), false, 'a source changed');
});

test('the pages are built again for the contract, not for what the build itself makes', () => {
  const root = aCheckout({
    'openapi.yaml': 'openapi: 3.1.0',
    'frontend/src/main.tsx': 'main',
    'frontend/dist/index.html': '<html>',
    'frontend/dist-renderer/main.js': 'renderer',
  });
  const where = { root, builds: join(root, '.local/builds'), logs: '', signal: new AbortController().signal };
  const inputs = {
    paths: ['frontend', 'openapi.yaml'],
    skip: (/** @type {string} */ path) => ['frontend/dist', 'frontend/dist-renderer'].includes(path),
    also: [`${process.platform} ${process.arch}`],
  };
  writeStamp(join(where.builds, 'frontend'), stampOf(root, inputs));
  assert.equal(frontendIsBuilt(where), true);

  for (const made of ['frontend/node_modules/a/index.js', 'frontend/src/api/client/sdk.gen.ts', 'frontend/dist/b.js']) {
    mkdirSync(join(root, made, '..'), { recursive: true });
    writeFileSync(join(root, made), 'made');
  }
  assert.equal(frontendIsBuilt(where), true);

  writeFileSync(join(root, 'openapi.yaml'), 'openapi: 3.1.1');
  assert.equal(frontendIsBuilt(where), false);
});
