#!/usr/bin/env node
// Registers, cancels, accepts offers and changes the capacity from many sides at once, over two replicas that are killed
// (kill -9) and a PostgreSQL that is stopped immediately, and checks afterwards that every promise was kept. FAULT breaks
// the service from outside; then the check has to find it.
import { setMaxListeners } from 'node:events';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BareProduct } from '../../.ci/lib/bare-product.mjs';
import { pause } from '../../deploy/local/lib/commands.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { check } from './check.mjs';
import { Client } from './client.mjs';
import { readEnd } from './end.mjs';
import { buildAgent } from './fault/agent.mjs';
import { openers, organizer, people } from './people.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 1);
const PEOPLE = Number(process.env.PEOPLE ?? 24);
const FAULT = process.env.FAULT;
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FOLDER = join(ROOT, '.local', 'history');

const stopping = new AbortController();
setMaxListeners(0, stopping.signal); // each client that pauses is one
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const product = new BareProduct({ root: ROOT, folder: FOLDER, env: process.env, signal: stopping.signal });
rmSync(join(FOLDER, 'logs'), { recursive: true, force: true });
/** @type {string[]} */
let faults = ['it did not come to the check'];
try {
  await progress.step('Building what runs', () => product.prepare());
  const variables = FAULT ? await broken(FAULT) : {};
  let postgres = await progress.step('Starting PostgreSQL', () => product.startPostgres());
  const ports = [product.port, await product.freePort()];
  /** @type {import('../../deploy/local/lib/children.mjs').Kept[]} */
  const replicas = [];
  for (const BAGDAR_PORT of ports) {
    replicas.push(await progress.step('Starting a replica', () => product.startService({ ...variables, BAGDAR_PORT })));
  }
  const client = new Client(
    ports.map((port) => `http://127.0.0.1:${port}`),
    stopping.signal,
  );
  const over = new AbortController();
  /** @type {string[]} */
  const seminars = [];
  const opening = openers(product, seminars, over.signal);
  while (seminars.length === 0) await pause(100, stopping.signal);
  const running = [
    opening,
    ...Array.from({ length: PEOPLE }, () => people(client, seminars, over.signal)),
    organizer(client, seminars, product.keys.organizer(), over.signal),
  ];
  for (let round = 1; round <= ROUNDS; round++) {
    await pause(3_000, stopping.signal);
    await progress.step('Stopping PostgreSQL immediately and starting it again', async () => {
      await product.kill(postgres);
      postgres = await product.startPostgres();
    });
    await pause(3_000, stopping.signal);
    const index = round % 2;
    await progress.step('Killing a replica and starting it again', async () => {
      await product.kill(/** @type {import('../../deploy/local/lib/children.mjs').Kept} */ (replicas[index]));
      replicas[index] = await product.startService({ ...variables, BAGDAR_PORT: ports[index] ?? '' });
    });
  }
  await pause(2_000, stopping.signal);
  over.abort();
  await progress.step('Waiting until it is known of each wish what became of it', () => Promise.all(running));
  faults = await progress.step('Looking for what was promised and does not hold', async () => {
    const found = [];
    for (const id of seminars) {
      const { people: there, changes, present } = await readEnd(product, id);
      found.push(
        ...check(
          client.history.filter(({ seminar }) => seminar === id),
          there,
          changes,
          present,
        ),
      );
    }
    return found;
  });
  const attempts = client.history.reduce((sum, { attempts: all }) => sum + all.length, 0);
  progress.say(`${client.history.length} wishes in ${attempts} requests for ${seminars.length} seminars.`);
} finally {
  await product.remove();
  progress.close();
}
for (const fault of faults.slice(0, 20)) process.stdout.write(`  ✗ ${fault}\n`);
const passed = FAULT ? faults.some((fault) => fault.startsWith(found(FAULT))) : faults.length === 0;
if (FAULT) process.stdout.write(`${faults.length} faults found of a service that is broken on purpose (${FAULT}).\n`);
process.stdout.write(`\n${passed ? 1 : 0} passed, ${passed ? 0 : 1} failed\n`);
process.exit(passed ? 0 : 1);

/**
 * What the check has to find, for one that finds something else proves nothing.
 * @param {string} fault
 */
function found(fault) {
  return fault === 'no-lock' ? 'oversold' : 'lost';
}

/** @param {string} fault */
async function broken(fault) {
  const jar = await buildAgent(product.jdk.home, join(FOLDER, 'agent'), stopping.signal);
  return { JAVA_TOOL_OPTIONS: `-javaagent:${jar}=${fault}` };
}
