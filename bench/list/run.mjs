#!/usr/bin/env node
// What any page of the list of registrations costs over HTTP at 1,000,000 of them, as a ratio to 1,000 in the same run.
import { rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BareProduct } from '../../.ci/lib/bare-product.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { findPgbench, Reference } from '../intake/lib/pgbench.mjs';
import { openSeminar } from '../intake/lib/seminar.mjs';
import { machine } from '../start/lib/machine.mjs';
import { markdownTable } from '../start/lib/markdown.mjs';
import { median } from '../start/lib/table.mjs';
import { cursor, pages, written } from './lib/pages.mjs';

const FEW = 1_000;
const MANY = Number(process.env.MANY ?? 1_000_000);
const TURNS = Number(process.env.TURNS ?? 40);
const GOAL = 1.5;
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FOLDER = join(ROOT, '.local', 'bench-list');
const SQL = join(ROOT, 'bench', 'list', 'sql');

const programs = findPgbench(process.env);
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const product = new BareProduct({ root: ROOT, folder: FOLDER, env: process.env, signal: stopping.signal });
rmSync(join(FOLDER, 'logs'), { recursive: true, force: true });
try {
  await progress.step('Building what runs', () => product.prepare());
  await progress.step('Starting PostgreSQL', () => product.startPostgres());
  await progress.step('Starting the service', () => product.startService());
  const reference = new Reference(programs, join(FOLDER, 'psql'), product.database);
  const few = await filled(reference, FEW);
  const many = await progress.step(`Writing ${MANY} registrations`, () => filled(reference, MANY));
  await reference.sql(['-c', 'vacuum analyze registration']);
  const rows = [];
  for (const { name, queries } of await both(reference, few, many)) {
    rows.push(
      await progress.step(
        name,
        () => compare(name, queries),
        ({ ratio }) => `${name}: ${ratio.toFixed(2)}`,
      ),
    );
  }
  report(rows);
} finally {
  await product.remove();
  progress.close();
}

/** @typedef {{ id: string, address: string, route: string, count: number }} Filled */

/**
 * @param {Reference} reference
 * @param {number} count
 * @returns {Promise<Filled>}
 */
async function filled(reference, count) {
  const seminar = await openSeminar(product, {});
  const routes = `insert into route (id, revision, seminar_id, number, topics) select uuidv7(), 0, '${seminar.id}', n, '[]' from generate_series(1, 5) as n`;
  await reference.sql(['-c', routes]);
  await reference.sql(['-f', join(SQL, 'people.sql')], { seminar: seminar.id, count: `${count}` });
  const route = await reference.sql(['-c', `select id from route where seminar_id = '${seminar.id}' and number = 3`]);
  return { ...seminar, route, count };
}

/**
 * Each page of both lists: the first, one in the middle, the last.
 * @param {Reference} reference
 * @param {Filled} few
 * @param {Filled} many
 */
async function both(reference, few, many) {
  const lists = await Promise.all([few, many].map((list) => addresses(reference, list)));
  return (lists[0] ?? []).map(({ name, address }, index) => ({
    name,
    queries: [address, lists[1]?.[index]?.address ?? ''],
  }));
}

/**
 * @param {Reference} reference
 * @param {Filled} list
 */
async function addresses(reference, list) {
  const all = [{ name: 'counts', address: `${list.address}/counts` }];
  for (const { name, query, sort, where = 'true', descending } of pages(list)) {
    all.push({ name: `${name}, first`, address: `${list.address}?${query}` });
    if (!sort) continue;
    const there = `registration where seminar_id = '${list.id}' and ${where}`;
    const count = Number(await reference.sql(['-c', `select count(*) from ${there}`]));
    const direction = descending ? 'desc' : 'asc';
    const order = [...sort.keys, 'id'].map((key) => `${key} ${direction}`).join(', ');
    for (const [place, offset] of /** @type {[string, number][]} */ ([
      ['in the middle', Math.floor(count / 2)],
      ['last', count - 30],
    ])) {
      const found = await reference.sql([
        '-c',
        `select id, ${sort.keys.map(written).join(', ')} from ${there} order by ${order} offset ${offset} limit 1`,
      ]);
      const [id = '', ...values] = found.split('|');
      const after = cursor({ sort: `${descending ? '-' : ''}${sort.name}`, id, values });
      all.push({ name: `${name}, ${place}`, address: `${list.address}?${query}&after=${after}` });
    }
  }
  return all;
}

/**
 * By turns, so that whatever else the machine does meets both alike.
 * @param {string} name
 * @param {string[]} queries
 */
async function compare(name, queries) {
  /** @type {number[][]} */
  const times = [[], []];
  for (let turn = -5; turn < TURNS; turn++) {
    for (const [index, address] of queries.entries()) {
      const took = await ask(address);
      if (turn >= 0) times[index]?.push(took);
    }
  }
  const [few = 0, many = 0] = times.map((each) => median(each));
  return { name, few, many, ratio: many / few };
}

/** @param {string} address */
async function ask(address) {
  const begun = performance.now();
  const answer = await fetch(address, { headers: { authorization: `Bearer ${product.keys.organizer()}` } });
  const body = await answer.text();
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}: ${body}`);
  return performance.now() - begun;
}

/** @param {{ name: string, few: number, many: number, ratio: number }[]} rows */
function report(rows) {
  const cells = rows.map(({ name, few, many, ratio }) => [
    ratio > GOAL ? `**${name}**` : name,
    `${few.toFixed(1)} ms`,
    `${many.toFixed(1)} ms`,
    ratio.toFixed(2),
  ]);
  const measured = markdownTable(['page of 50', '1,000', MANY.toLocaleString('en'), 'ratio'], cells);
  const over = rows.filter(({ ratio }) => ratio > GOAL).length;
  const text = [
    '# Any page of the list of registrations, at a million of them and at a thousand',
    '',
    'Made by `make bench-list`: the packaged service answers `GET /api/v1/seminars/{seminarId}/registrations` for two seminars of one database, in turn,',
    `one request at a time; who waits came last and stands at the end of the alphabet, and the regions came one after the other. Medians of ${TURNS} after five uncounted. Goal: a ratio of ${GOAL} for each; ${over} of ${rows.length} miss it and stand in bold.`,
    '',
    measured,
    '',
    `${machine()}.`,
    `The load at the end was ${(loadavg()[1] ?? 0).toFixed(1)}, the measuring itself included.`,
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'bench', 'list', 'RESULTS.md'), text);
  progress.say(`\n${measured}\n`);
}
