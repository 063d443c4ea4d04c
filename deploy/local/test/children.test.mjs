import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Children } from '../lib/children.mjs';
import { clearLeftovers, commandOf } from '../lib/leftovers.mjs';
import { temporaryFolder } from './places.mjs';

/** @param {string} folder */
function aPart(folder, script = 'sleep 60') {
  return {
    name: 'Part',
    command: 'sh',
    args: ['-c', script],
    cwd: folder,
    env: process.env,
    log: join(folder, 'part.log'),
    patience: 300,
  };
}

/** @param {() => boolean} condition */
async function eventually(condition) {
  for (let tries = 0; tries < 100; tries++) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  assert.fail(`not so after ten seconds: ${condition}`);
}

test('a part that will not end is killed with its children once its time is over', async () => {
  const folder = temporaryFolder();
  const losses = /** @type {Error[]} */ ([]);
  const children = new Children(folder, new AbortController().signal, (loss) => losses.push(loss));
  const part = children.keep(aPart(folder, 'trap "" TERM; sleep 60 & echo $! > child; wait; sleep 60'));
  await eventually(() => existsSync(join(folder, 'child')) && readFileSync(join(folder, 'child'), 'utf8') !== '');
  const child = Number(readFileSync(join(folder, 'child'), 'utf8'));

  await part.stop();

  await eventually(() => commandOf(child) === '');
  assert.deepEqual(losses, []);
  children.close();
  assert.equal(existsSync(join(folder, 'running.json')), false);
});

test('a part that ends by itself is told with the end of its log', async () => {
  const folder = temporaryFolder();
  /** @type {import('../lib/obstacle.mjs').Obstacle | undefined} */
  let loss;
  const children = new Children(folder, new AbortController().signal, (obstacle) => (loss = obstacle));
  children.keep(aPart(folder, 'echo it broke; exit 3'));

  await eventually(() => loss !== undefined);

  const { message, tail } = /** @type {import('../lib/obstacle.mjs').Obstacle} */ (/** @type {unknown} */ (loss));
  assert.equal(message, 'Part ended by itself (exit code 3).');
  assert.equal(tail, 'it broke');
  children.close();
});

test('no part is started once the launcher is stopping', () => {
  const folder = temporaryFolder();
  const aborter = new AbortController();
  const children = new Children(folder, aborter.signal, () => undefined);
  aborter.abort();

  assert.throws(() => children.keep(aPart(folder)), { name: 'Interrupted' });
  children.close();
});

test('a launcher that is killed leaves nothing running', async () => {
  const folder = temporaryFolder();
  const library = new URL('../lib/children.mjs', import.meta.url).href;
  const script = `
    import { Children } from ${JSON.stringify(library)};
    const part = ${JSON.stringify({ ...aPart(folder), env: undefined })};
    const kept = new Children(${JSON.stringify(folder)}, new AbortController().signal, () => {}).keep(part);
    console.log(kept.pid);
    setInterval(() => {}, 1000);`;
  const launcher = spawn(process.execPath, ['--input-type=module', '-e', script], { stdio: ['ignore', 'pipe', 'inherit'] });
  const pid = await new Promise((resolve) => launcher.stdout.once('data', (data) => resolve(Number(data))));
  assert.match(commandOf(pid), /sleep 60/);

  launcher.kill('SIGKILL');

  await eventually(() => commandOf(pid) === '');
});

test('what a killed launcher left is ended, and nobody else', async () => {
  const folder = temporaryFolder();
  const ours = spawn('sh', ['-c', `: ${folder}; sleep 60; true`], { detached: true, stdio: 'ignore' });
  const foreign = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' });
  const children = [
    { name: 'Ours', pid: ours.pid },
    { name: 'Foreign', pid: foreign.pid },
  ];
  writeFileSync(join(folder, 'running.json'), JSON.stringify({ launcher: 0, children }));

  assert.deepEqual(await clearLeftovers(folder, [folder]), ['Ours']);

  await eventually(() => ours.signalCode !== null);
  assert.equal(foreign.signalCode, null);
  foreign.kill();
});
