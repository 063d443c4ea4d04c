#!/usr/bin/env node
// How many registrations a second are acknowledged over HTTP while everybody wants the same seminar, as a ratio to the
// best hand-written transactions against the same PostgreSQL. They take turns under the same number of connections.
import { rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BareProduct } from '../../.ci/lib/bare-product.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { machine } from '../start/lib/machine.mjs';
import { markdownTable } from '../start/lib/markdown.mjs';
import { median } from '../start/lib/table.mjs';
import { register } from './lib/load.mjs';
import { findPgbench, Reference } from './lib/pgbench.mjs';
import { openSeminar } from './lib/seminar.mjs';
import { text } from './lib/text.mjs';

const TURNS = Number(process.env.TURNS ?? 3);
const SECONDS = Number(process.env.SECONDS ?? 6);
const WARM_SECONDS = Number(process.env.WARM_SECONDS ?? 25);
const CONNECTIONS = (process.env.CONNECTIONS ?? '16,256').split(',').map(Number);
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FOLDER = join(ROOT, '.local', 'bench-intake');
const SQL = join(ROOT, 'bench', 'intake', 'sql');

/** @typedef {import('./lib/load.mjs').Figures} Figures */
/** @typedef {{ name: string, turn: (connections: number, name: string) => Promise<Figures> }} Side */

const programs = findPgbench(process.env);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const product = new BareProduct({ root: ROOT, folder: FOLDER, env: process.env, signal: stopping.signal });
rmSync(join(FOLDER, 'logs'), { recursive: true, force: true });
try {
  await progress.step('Building what runs', () => product.prepare());
  await progress.step('Starting PostgreSQL', () => product.startPostgres({ max_connections: 400 }));
  await progress.step('Starting the service', () => product.startService());
  const reference = new Reference(programs, join(FOLDER, 'pgbench'), product.database);
  await reference.sql(['-f', join(SQL, 'tables.sql')]);
  await progress.step('Compiling what is hot', () => hot(reference, Math.max(...CONNECTIONS), 'warm', WARM_SECONDS));
  const measured = [];
  for (const connections of CONNECTIONS)
    measured.push({ connections, rows: await measure(sides(reference), connections) });
  report(
    measured,
    await reference.sql(['-c', 'show synchronous_commit']),
    await reference.sql(['-c', 'select version()']),
  );
} finally {
  await product.remove();
  progress.close();
}

/**
 * @param {Reference} reference
 * @returns {Side[]}
 */
function sides(reference) {
  return [
    { name: 'Bagdar', turn: (connections, run) => hot(reference, connections, run) },
    { name: 'counter row', turn: (connections) => byHand(reference, 'counter.sql', connections) },
    { name: 'seat rows, SKIP LOCKED', turn: (connections) => byHand(reference, 'seats.sql', connections) },
    { name: 'the rows that Bagdar writes', turn: (connections) => sameRows(reference, connections) },
    { name: 'Bagdar, all one person', turn: (connections, run) => duplicates(connections, run) },
    { name: 'Bagdar, no place for anybody', turn: (connections, run) => refusals(connections, run) },
  ];
}

/**
 * Everybody wants one of 100,000 places. What was acknowledged is looked for in the database.
 * @param {Reference} reference
 * @param {number} connections
 * @param {string} run
 * @param {number} seconds
 */
async function hot(reference, connections, run, seconds = SECONDS) {
  const { id, address } = await openSeminar(product, { capacity: 100_000 });
  const figures = await register(address, { run, seconds, connections });
  const count = `select count(*) from registration where status = 'CONFIRMED' and seminar_id = '${id}'`;
  const there = Number(await reference.sql(['-c', count]));
  if (there < figures.answered) throw new Error(`${figures.answered} are acknowledged, ${there} are there`);
  return figures;
}

/**
 * @param {number} connections
 * @param {string} run
 */
async function duplicates(connections, run) {
  const { address } = await openSeminar(product, { capacity: 100_000 });
  return register(address, { run, seconds: SECONDS, connections, same: 'one' });
}

/**
 * @param {number} connections
 * @param {string} run
 */
async function refusals(connections, run) {
  const { address } = await openSeminar(product, { capacity: 0, waitingList: false });
  return register(address, { run, seconds: SECONDS, connections }, { refused: true });
}

/**
 * @param {Reference} reference
 * @param {string} script
 * @param {number} connections
 */
async function byHand(reference, script, connections) {
  await reference.sql(['-f', join(SQL, 'fresh.sql')]);
  return reference.run(join(SQL, script), { seconds: SECONDS, connections });
}

/**
 * @param {Reference} reference
 * @param {number} connections
 */
async function sameRows(reference, connections) {
  const { id } = await openSeminar(product, { capacity: 100_000 });
  return reference.run(join(SQL, 'same-rows.sql'), { seconds: SECONDS, connections, variables: { seminar: id } });
}

/**
 * @param {Side[]} all
 * @param {number} connections
 */
async function measure(all, connections) {
  /** @type {Map<string, Figures[]>} */
  const figures = new Map(all.map(({ name }) => [name, []]));
  // the first turn is not counted: with other connections other things are hot
  for (let turn = 0; turn <= TURNS; turn++) {
    for (const { name, turn: take } of all) {
      const measured = await progress.step(
        `${name}, ${connections} connections, turn ${turn}`,
        () => take(connections, `${connections}-${turn}-${name.length}`),
        ({ rate, median: half, p99 }) =>
          `${name}, ${connections}: ${Math.round(rate)}/s, ${half.toFixed(1)} ms, ${p99.toFixed(1)} ms`,
      );
      if (turn > 0) figures.get(name)?.push(measured);
    }
  }
  return [...figures].map(([name, turns]) => ({
    name,
    rate: median(turns.map(({ rate }) => rate)),
    median: median(turns.map(({ median: half }) => half)),
    p99: median(turns.map(({ p99 }) => p99)),
  }));
}

/**
 * @param {{ connections: number, rows: (Figures & { name: string })[] }[]} measured
 * @param {string} synchronous
 * @param {string} version
 */
function report(measured, synchronous, version) {
  const tables = measured.map(({ connections, rows }) => {
    const [ours] = rows;
    const cells = rows.map(({ name, rate, median: half, p99 }) => [
      ...[
        name,
        `${Math.round(rate)}`,
        `${((ours?.rate ?? 0) / rate).toFixed(2)}`,
        `${half.toFixed(1)} ms`,
        `${p99.toFixed(1)} ms`,
      ],
    ]);
    const head = [`${connections} connections`, '1/s', 'Bagdar is so many times as fast', 'median', 'p99'];
    return markdownTable(head, cells);
  });
  const load = (loadavg()[1] ?? 0).toFixed(1);
  const page = text({ turns: TURNS, seconds: SECONDS, tables, synchronous, version, machine: machine(), load });
  writeFileSync(join(ROOT, 'bench', 'intake', 'RESULTS.md'), page);
  progress.say(`\n${tables.join('\n\n')}\n`);
}
