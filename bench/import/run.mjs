#!/usr/bin/env node
// How long a service with a small heap takes for a large list of people, and how much memory: it is sent in, tried,
// written, and taken out again in each format; what was taken out as XLSX is written once more into another seminar.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BareProduct } from '../../.ci/lib/bare-product.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { openSeminar } from '../intake/lib/seminar.mjs';
import { machine } from '../start/lib/machine.mjs';
import { markdownTable } from '../start/lib/markdown.mjs';

const LINES = Number(process.env.LINES ?? 50_000);
const HEAP = process.env.HEAP ?? '256m';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FOLDER = join(ROOT, '.local', 'bench-import');
const REGIONS = ['Алматы қ.', 'Ақмола обл.', 'г. Астана', 'Қарағанды облысы', 'KZ-61'];

/** @typedef {{ name: string, seconds: number, memory: number, size?: number }} Row */

/** @type {Row[]} */
const rows = [];
const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const product = new BareProduct({ root: ROOT, folder: FOLDER, env: process.env, signal: stopping.signal });
rmSync(join(FOLDER, 'logs'), { recursive: true, force: true });
try {
  await progress.step('Building what runs', () => product.prepare());
  await progress.step('Starting PostgreSQL', () => product.startPostgres());
  const service = await progress.step('Starting the service', () =>
    product.startService({ JAVA_TOOL_OPTIONS: `-Xmx${HEAP} -XX:+ExitOnOutOfMemoryError` }),
  );
  const first = await openSeminar(product, {});
  await brought(service.pid, first.id, 'CSV', 'text/csv', list());
  /** @type {Uint8Array | undefined} */
  let workbook;
  for (const format of ['csv', 'json', 'xlsx']) {
    const body = await measured(service.pid, `written out as ${format.toUpperCase()}`, () => taken(first.id, format));
    Object.assign(rows.at(-1) ?? {}, { size: body.length });
    requireAll(format, body);
    workbook = body;
  }
  const second = await openSeminar(product, {});
  await brought(service.pid, second.id, 'XLSX', XLSX, workbook ?? new Uint8Array());
  report();
} finally {
  await product.remove();
  progress.close();
}

/** A list as people have it. */
function list() {
  const lines = [
    'Семинарға қатысушылар тізімі',
    '№;Аты-жөні;Электрондық пошта;Телефон;Облыс;Жұмыс орны;Лауазымы;Ескертпе',
  ];
  for (let i = 1; i <= LINES; i++) {
    const cells = [i, `Серікова Айгүл ${i % 977}`, `aigul.${i}@mail.example`, `8 701 ${1_000_000 + i}`];
    lines.push([...cells, REGIONS[i % 5], `№ ${i % 400} мектеп-гимназия`, 'Мұғалім', ''].join(';'));
  }
  return new TextEncoder().encode(lines.join('\r\n'));
}

/**
 * Sends a file in, has it tried and its people written.
 * @param {number} pid
 * @param {string} seminar
 * @param {string} kind
 * @param {string} type
 * @param {Uint8Array} file
 */
async function brought(pid, seminar, kind, type, file) {
  const base = `/seminars/${seminar}/registration-imports`;
  const { id } = await measured(pid, `${kind} sent in`, () => send(`${base}?fileName=list`, type, file));
  Object.assign(rows.at(-1) ?? {}, { size: file.length });
  const tried = await measured(pid, `${kind} tried`, () => done(`${base}/${id}`, 'trial', {}));
  requireEveryone(tried, false);
  const how = { skipFaulty: false, updateChanged: false, letters: false };
  const written = await measured(pid, `${kind} written`, () => done(`${base}/${id}`, 'run', how));
  requireEveryone(written, true);
}

/**
 * @param {{ state: string, result: { created: number, written: boolean } }} outcome
 * @param {boolean} written
 */
function requireEveryone({ state, result }, written) {
  if (state !== 'DONE' || result.created !== LINES || result.written !== written)
    throw new Error(`${state}: ${JSON.stringify(result)}`);
}

/**
 * @param {string} format
 * @param {Uint8Array} body
 */
function requireAll(format, body) {
  // who reads the workbook counts its lines
  if (format === 'xlsx') return;
  const text = new TextDecoder().decode(body);
  const there = format === 'json' ? JSON.parse(text).length : text.trimEnd().split('\r\n').length - 1;
  if (there !== LINES) throw new Error(`${there} people are in the ${format}`);
}

/**
 * What one step takes, and the most memory that the whole process held meanwhile.
 * @template T
 * @param {number} pid
 * @param {string} name
 * @param {() => Promise<T>} step
 */
async function measured(pid, name, step) {
  // from now on the system counts the peak anew
  writeFileSync(`/proc/${pid}/clear_refs`, '5');
  return progress.step(name, async () => {
    const begun = performance.now();
    const outcome = await step();
    const seconds = (performance.now() - begun) / 1000;
    const peak = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    rows.push({ name, seconds, memory: Number(peak) / 1024 });
    return outcome;
  });
}

/**
 * @param {string} address
 * @param {string} action
 * @param {object} body
 */
async function done(address, action, body) {
  await send(`${address}/${action}`, 'application/json', new TextEncoder().encode(JSON.stringify(body)));
  for (;;) {
    const { job, result } = /** @type {any} */ (await (await ask(address)).json());
    if (!['QUEUED', 'RUNNING'].includes(job.state)) return { state: job.state, result };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

/**
 * @param {string} seminar
 * @param {string} format
 */
async function taken(seminar, format) {
  const answer = await ask(`/seminars/${seminar}/registration-export?format=${format}`);
  return new Uint8Array(await answer.arrayBuffer());
}

/**
 * @param {string} path
 * @param {string} type
 * @param {Uint8Array} file
 * @returns {Promise<any>}
 */
async function send(path, type, file) {
  const body = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (file)]);
  return (await ask(path, { method: 'POST', headers: { 'content-type': type }, body })).json();
}

/**
 * @param {string} path
 * @param {RequestInit} [request]
 */
async function ask(path, request = {}) {
  const headers = { ...request.headers, authorization: `Bearer ${product.keys.organizer()}` };
  const answer = await fetch(`${product.site}/api/v1${path}`, { ...request, headers });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}: ${await answer.text()}`);
  return answer;
}

function report() {
  const cells = rows.map(({ name, seconds, memory, size }) => [
    name,
    seconds.toFixed(1),
    Math.round(LINES / seconds).toLocaleString('en'),
    `${Math.round(memory)} MB`,
    size === undefined ? '' : `${(size / 1e6).toFixed(1)} MB`,
  ]);
  const table = markdownTable(['step', 'seconds', 'lines a second', 'peak memory', 'file'], cells);
  const text = [
    `# A list of ${LINES.toLocaleString('en')} people, in and out`,
    '',
    `Made by \`make bench-import\`: the packaged service, whose heap may have ${HEAP}, is sent a list, tries and writes it, writes it out in each format, and`,
    'takes the XLSX that it has written for another seminar. No letters are sent. Peak memory is what the whole process held at most during the step',
    '(VmHWM), the heap included. The run fails where anybody is missing or the heap runs out.',
    '',
    table,
    '',
    `${machine()}.`,
    `The load at the end was ${(loadavg()[1] ?? 0).toFixed(1)}, the measuring itself included.`,
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'bench', 'import', 'RESULTS.md'), text);
  progress.say(`\n${table}\n`);
}
