#!/usr/bin/env node
// What Lighthouse says of the public pages of the packaged product on the sample, as a phone on a slow line: the median
// of several runs each. LIGHTHOUSE_SITE measures a product that runs already.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { requireBrowser } from '../../.ci/lib/browser.mjs';
import { fetchPackages } from '../../.ci/lib/packages.mjs';
import { TestProduct } from '../../.ci/lib/product.mjs';
import { childEnv, run } from '../../deploy/local/lib/commands.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { machine } from '../start/lib/machine.mjs';
import { CATEGORIES, medians, table } from './table.mjs';

const RUNS = Number(process.env.RUNS ?? 5);
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const HERE = join(ROOT, 'bench', 'lighthouse');
const FOLDER = join(ROOT, '.local', 'bench-lighthouse');
const SEMINAR = '/kk/seminars/astana-2019';
const PAGES = [SEMINAR, `${SEMINAR}/programme`, `${SEMINAR}/release`];
const CHROME = ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const product = new TestProduct({ root: ROOT, folder: FOLDER, env: process.env });
const logs = join(FOLDER, 'logs');
rmSync(logs, { recursive: true, force: true });
mkdirSync(logs, { recursive: true });

try {
  const place = { root: ROOT, folder: FOLDER, logs, env: process.env, more: [] };
  await progress.step('Packages of npm', () => fetchPackages(place, ['bench/lighthouse'], stopping.signal));
  const browser = await requireBrowser({
    env: process.env,
    log: join(logs, 'browser.log'),
    signal: stopping.signal,
  });
  const site =
    process.env.LIGHTHOUSE_SITE ??
    (await progress.step('Starting the product', () => product.startAnew(join(logs, 'product.log'), stopping.signal)));
  const rows = [];
  for (const path of PAGES) {
    const { status } = await fetch(site + path);
    if (status === 404) progress.say(`  - ${path}: there is none`);
    else rows.push({ path, ...medians(await measurePage(site, path, browser)) });
  }
  report(table(rows));
} finally {
  await product.remove(logs);
  progress.close();
}

/**
 * @param {string} site
 * @param {string} path
 * @param {string} browser
 */
async function measurePage(site, path, browser) {
  const reports = [];
  // the first load fills the caches of the service and the renderer, as earlier visitors do
  await (await fetch(site + path)).text();
  for (let count = 1; count <= RUNS; count++) {
    const name = `${path.split('/').at(-1)}-${count}`;
    const measure = () => measureOnce(site + path, browser, name);
    const told = (/** @type {import('./table.mjs').Report} */ { categories }) =>
      `${path}, ${count}: ${CATEGORIES.map((id) => Math.round((categories[id]?.score ?? 0) * 100)).join(' ')}`;
    reports.push(await progress.step(`${path}, run ${count}`, measure, told));
  }
  return reports;
}

/**
 * @param {string} address
 * @param {string} browser
 * @param {string} name
 * @returns {Promise<import('./table.mjs').Report>}
 */
async function measureOnce(address, browser, name) {
  const output = join(FOLDER, `${name}.json`);
  await run({
    name: 'Lighthouse',
    command: join(HERE, 'node_modules', '.bin', 'node'),
    args: [
      join(HERE, 'node_modules', 'lighthouse', 'cli', 'index.js'),
      address,
      '--quiet',
      '--output=json',
      `--output-path=${output}`,
      `--only-categories=${CATEGORIES.join(',')}`,
      `--chrome-flags=${CHROME.join(' ')}`,
    ],
    cwd: HERE,
    env: childEnv({ CHROME_PATH: browser }),
    log: join(logs, `${name}.log`),
    signal: stopping.signal,
  });
  return JSON.parse(readFileSync(output, 'utf8'));
}

/** @param {string} measured */
function report(measured) {
  const load = (loadavg()[1] ?? 0).toFixed(1);
  const text = [
    '# Lighthouse over the public pages',
    '',
    'Made by `make lighthouse`: the packaged product on the sample of 2019, Lighthouse 13.5 with its own emulation of a phone',
    `(Moto G Power, slow 4G, a processor four times slower), medians of ${RUNS}. Goal: 100 in all four.`,
    '',
    measured,
    '',
    `${machine()}.`,
    `Others had the machine at a load of ${load} at the end of it: above the number of cores, the blocking time is theirs too.`,
    '',
  ].join('\n');
  writeFileSync(join(HERE, 'RESULTS.md'), text);
  progress.say(`\n${measured}\n`);
}
