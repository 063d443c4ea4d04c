#!/usr/bin/env node
// Lets people register, alone and by delegations, cancel, take, leave and miss offers, and organizers change capacities, from
// many sides at once, over two replicas that are killed (kill -9) and told to end (SIGTERM), and a PostgreSQL that is stopped
// immediately; and checks afterwards that every promise was kept. Then the service is broken from outside in two ways, and the
// check has to find each.
import { setMaxListeners } from 'node:events';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BareProduct } from '../../.ci/lib/bare-product.mjs';
import { pause } from '../../deploy/local/lib/commands.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { buildAgent } from './fault/agent.mjs';
import { Replicas } from './replicas.mjs';
import { Rush } from './rush.mjs';

const ROUNDS = Number(process.env.ROUNDS ?? 1);
const PEOPLE = Number(process.env.PEOPLE ?? 24);
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FOLDER = join(ROOT, '.local', 'history');
const FAULT_SECONDS = 5;
const MOST_TRIES = 12; // a slow machine that has just started a service lets few people in at first

/** What is taken out, and what the check has to find then: one that finds something else proves nothing. */
const FAULTS = { 'no-lock': 'oversold', 'early-answer': 'lost' };

const stopping = new AbortController();
setMaxListeners(0, stopping.signal); // each client that pauses is one
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const product = new BareProduct({ root: ROOT, folder: FOLDER, env: process.env, signal: stopping.signal });
rmSync(join(FOLDER, 'logs'), { recursive: true, force: true });
/** @type {{ name: string, faults: string[] }[]} */
const results = [];
try {
  await progress.step('Building what runs', () => product.prepare());
  const jar = await buildAgent(product.jdk.home, join(FOLDER, 'agent'), stopping.signal);
  const agent = (/** @type {string} */ file) => ({ JAVA_TOOL_OPTIONS: `-javaagent:${jar}=${file}` });
  let postgres = await progress.step('Starting PostgreSQL', () => product.startPostgres());
  const replicas = new Replicas(product);
  await progress.step('Starting two replicas', () => replicas.start(agent('')));

  const rush = new Rush(product, replicas.sites, PEOPLE);
  for (let round = 1; round <= ROUNDS; round++) {
    await pause(3_000, stopping.signal);
    await progress.step('Stopping PostgreSQL immediately and starting it again', async () => {
      await product.kill(postgres);
      postgres = await product.startPostgres();
    });
    await pause(3_000, stopping.signal);
    await progress.step('Killing a replica and starting it again', () => replicas.kill(round % 2));
    await pause(2_000, stopping.signal);
    const leaving = (round + 1) % 2;
    await progress.step('Waiting until much is under way', () => rush.busy(replicas.site(leaving)));
    const end = await progress.step('Telling a replica to end and starting it again', () => replicas.end(leaving));
    results.push({ name: 'who is told to end answers first', faults: rush.unanswered(replicas.site(leaving), end) });
  }
  await pause(2_000, stopping.signal);
  await progress.step('Waiting until it is known of each wish what became of it', () => rush.end());
  const faults = await progress.step('Looking for what was promised and does not hold', () => rush.faults());
  progress.say(rush.words);
  results.push({ name: 'what was promised holds', faults }, { name: 'everything has happened', faults: rush.missed() });

  mkdirSync(FOLDER, { recursive: true });
  const present = join(FOLDER, 'fault');
  writeFileSync(present, 'none');
  await progress.step('Starting two replicas that can be broken', () => replicas.replace(agent(present)));
  for (const [fault, found] of Object.entries(FAULTS)) {
    const there = await progress.step(`Looking for what breaks by ${fault}`, async () => {
      for (let tries = 0; tries < MOST_TRIES; tries++)
        if ((await broken(replicas, present, fault)).some((one) => one.startsWith(found))) return true;
      return false;
    });
    results.push({ name: `${fault} is found`, faults: there ? [] : [`nothing is ${found}`] });
  }
} finally {
  await product.remove();
  progress.close();
}
for (const { name, faults } of results) {
  process.stdout.write(`${faults.length === 0 ? '✓' : '✗'} ${name}\n`);
  for (const fault of faults.slice(0, 20)) process.stdout.write(`    ${fault}\n`);
}
const failed = results.filter(({ faults }) => faults.length > 0).length;
process.stdout.write(`\n${results.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);

/**
 * @param {Replicas} replicas
 * @param {string} present the file that names the fault
 * @param {string} fault
 */
async function broken(replicas, present, fault) {
  const rush = new Rush(product, replicas.sites, PEOPLE);
  writeFileSync(present, fault);
  await pause(FAULT_SECONDS * 1_000, stopping.signal);
  writeFileSync(present, 'none');
  await rush.end();
  return rush.faults();
}
