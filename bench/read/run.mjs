#!/usr/bin/env node
// How many times a second the packaged service answers with the published programme of the sample, as a ratio to nginx
// serving the same bytes from a file. The two take turns under the same load. BENCH_SITE measures a product that runs.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TestProduct } from '../../.ci/lib/product.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { machine } from '../start/lib/machine.mjs';
import { markdownTable } from '../start/lib/markdown.mjs';
import { median } from '../start/lib/table.mjs';
import { startNginx } from './lib/nginx.mjs';
import { wrk } from './lib/wrk.mjs';

const TURNS = Number(process.env.TURNS ?? 5);
const SECONDS = Number(process.env.SECONDS ?? 6);
const CONNECTIONS = 32;
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FOLDER = join(ROOT, '.local', 'bench-read');
const NGINX = process.env.NGINX ?? '/usr/sbin/nginx';

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const product = new TestProduct({ root: ROOT, folder: FOLDER, env: process.env });
const logs = join(FOLDER, 'logs');
rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(logs, { recursive: true });

/** @type {{ stop: () => Promise<void> } | undefined} */
let nginx;
try {
  const site =
    process.env.BENCH_SITE ??
    (await progress.step('Starting the product', () => product.startAnew(join(logs, 'product.log'), stopping.signal)));
  const { id } = /** @type {{ id: string }} */ (
    JSON.parse((await ask(site, '/api/v1/seminars/astana-2019')).body.toString())
  );
  const path = `/api/v1/seminars/${id}/programme`;
  const answer = {
    plain: (await ask(site, path)).body,
    gzip: (await ask(site, path, { 'accept-encoding': 'gzip' })).body,
  };
  const beside = await startNginx({ command: NGINX, folder: FOLDER, path, answer, signal: stopping.signal });
  nginx = beside;
  await untilItAnswers(beside.site + path);
  const rows = [];
  for (const [name, headers] of Object.entries(await cases(path, [site, beside.site]))) {
    rows.push(await compare(name, path, site, beside.site, headers));
  }
  report(rows, answer);
} finally {
  await nginx?.stop();
  await product.remove(logs);
  progress.close();
}

/**
 * What clients ask for, with the same bytes in return from both. A tag is each server's own.
 * @param {string} path
 * @param {string[]} sites
 */
async function cases(path, sites) {
  const gzip = { 'Accept-Encoding': 'gzip' };
  const tags = [];
  for (const site of sites) tags.push((await ask(site, path, gzip)).headers.etag ?? '');
  return {
    compressed: [gzip, gzip],
    'not compressed': [{}, {}],
    'known already (304)': tags.map((tag) => ({ ...gzip, 'If-None-Match': tag })),
  };
}

/**
 * @param {string} name
 * @param {string} path
 * @param {string} site
 * @param {string} beside
 * @param {Record<string, string>[]} headers
 */
async function compare(name, path, site, beside, headers) {
  const places = [site, beside];
  const want = name.includes('304') ? 304 : 200;
  const answers = await Promise.all(places.map((place, index) => ask(place, path, headers[index])));
  if (answers.some(({ status }) => status !== want)) throw new Error(`${name}: not everyone answers ${want}`);
  if (!answers[0]?.body.equals(/** @type {Buffer} */ (answers[1]?.body))) throw new Error(`${name}: other bytes`);
  const load = { seconds: SECONDS, connections: CONNECTIONS };
  /** @type {import('./lib/wrk.mjs').Figures[][]} */
  const figures = [[], []];
  // the first turn compiles what is hot, and is not counted
  for (let turn = 0; turn <= TURNS; turn++) {
    for (const [index, place] of places.entries()) {
      const measured = await progress.step(
        `${name}, ${index === 0 ? 'Bagdar' : 'nginx'}, turn ${turn}`,
        () => wrk(place + path, { ...load, headers: headers[index] ?? {} }),
        ({ rate }) => `${name}, ${index === 0 ? 'Bagdar' : 'nginx'}: ${Math.round(rate)}/s`,
      );
      if (turn > 0) figures[index]?.push(measured);
    }
  }
  const [ours, theirs] = figures.map((each) => ({
    rate: median(each.map(({ rate }) => rate)),
    p99: median(each.map(({ p99 }) => p99)),
  }));
  if (!ours || !theirs) throw new Error('nothing measured');
  return { name, ours, theirs };
}

/** @typedef {import('./lib/wrk.mjs').Figures} Figures */

/**
 * @param {{ name: string, ours: Figures, theirs: Figures }[]} rows
 * @param {import('./lib/nginx.mjs').Answer} answer
 */
function report(rows, { plain, gzip }) {
  const cells = rows.map(({ name, ours, theirs }) => [
    name,
    `${Math.round(ours.rate)}`,
    `${Math.round(theirs.rate)}`,
    (ours.rate / theirs.rate).toFixed(2),
    `${ours.p99.toFixed(1)} ms`,
    `${theirs.p99.toFixed(1)} ms`,
  ]);
  const head = ['asked for', 'Bagdar, 1/s', 'nginx, 1/s', 'ratio', 'Bagdar, p99', 'nginx, p99'];
  const measured = markdownTable(head, cells);
  const load = (loadavg()[1] ?? 0).toFixed(1);
  const text = [
    '# The published programme, beside nginx',
    '',
    'Made by `make bench-read`: the packaged service answers `GET /api/v1/seminars/{seminarId}/programme` of the sample of 2019;',
    `nginx serves the same ${plain.length} bytes, ${gzip.length} compressed, from files of both (\`gzip_static\`, \`sendfile\`, a worker for each core, no log).`,
    `wrk with ${CONNECTIONS} connections from the same machine, ${TURNS} turns of ${SECONDS} seconds each after one uncounted, medians. Goal: a ratio of 0.8.`,
    '',
    measured,
    '',
    `${machine()}.`,
    `The load at the end was ${load}, the measuring itself included.`,
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'bench', 'read', 'RESULTS.md'), text);
  progress.say(`\n${measured}\n`);
}

/** @param {string} url */
async function untilItAnswers(url) {
  for (let left = 50; left > 0; left--) {
    if ((await fetch(url).catch(() => undefined))?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('nginx does not answer');
}

/**
 * The bytes as they come, which fetch would unpack.
 * @param {string} site
 * @param {string} path
 * @param {Record<string, string>} [headers]
 * @returns {Promise<{ status: number | undefined, headers: import('node:http').IncomingHttpHeaders, body: Buffer }>}
 */
function ask(site, path, headers = {}) {
  return new Promise((resolve, reject) => {
    request(site + path, { headers: { accept: 'application/json', ...headers } }, async (response) => {
      const chunks = [];
      for await (const chunk of response) chunks.push(/** @type {Buffer} */ (chunk));
      resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) });
    })
      .on('error', reject)
      .end();
  });
}
