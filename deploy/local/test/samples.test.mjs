import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Obstacle } from '../lib/obstacle.mjs';
import { loadSamples, withoutSamples } from '../lib/service.mjs';
import { temporaryFolder } from './places.mjs';

/** @param {string} script */
async function load(script) {
  const folder = temporaryFolder();
  const file = join(folder, 'load.mjs');
  writeFileSync(file, script);
  const outside = { database: false, oidc: true, smtp: false };
  const settings = { root: folder, logs: folder, outside, variables: {}, realmVariables: {}, signal: new AbortController().signal };
  return loadSamples(/** @type {any} */ (settings), file);
}

test('what was loaded is told', async () => {
  assert.equal(await load('console.log("4 routes"); console.log("The seminar is now open")'), 'The seminar is now open');
});

test('samples that cannot be loaded are a sentence with the reason and the log', async () => {
  const failing = load('console.log("4 routes"); console.error("POST /seminars: 409 taken"); process.exitCode = 1');

  const obstacle = await failing.then(assert.fail, (error) => error);
  assert.ok(obstacle instanceof Obstacle);
  assert.match(
    withoutSamples(obstacle),
    /^The samples could not be loaded: POST \/seminars: 409 taken\nBagdar runs without them; .* The log: .*samples\.log$/,
  );
});

test('a loader that says nothing is a sentence as well', async () => {
  const obstacle = await load('process.exitCode = 1').then(assert.fail, (error) => error);

  assert.match(withoutSamples(obstacle), /^The samples could not be loaded: Loading the samples failed \(exit code 1\)\./);
});
