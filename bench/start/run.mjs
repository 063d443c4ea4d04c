#!/usr/bin/env node
// How long the packaged service takes to its first answer, and what memory it holds then, as a ratio to an empty
// service with the same extensions, the same JVM flags and the same database. Medians; the two take turns.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TestProduct } from '../../.ci/lib/product.mjs';
import { childEnv, run } from '../../deploy/local/lib/commands.mjs';
import { findJdk } from '../../deploy/local/lib/jdk.mjs';
import { findMaven } from '../../deploy/local/lib/maven.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { SERVICE_FLAGS } from '../../deploy/local/lib/service.mjs';
import { machineText } from './lib/machine.mjs';
import { measure, startService, untilOk } from './lib/measure.mjs';
import { table } from './lib/table.mjs';

const STARTS = Number(process.env.STARTS ?? 5);
const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const FOLDER = join(ROOT, '.local', 'bench-start');
const PROJECTS = {
  bagdar: { folder: 'backend', path: '/api/v1/seminars' },
  empty: { folder: 'bench/start/empty', path: '/api/v1/nothing' },
};
const PACKAGES = /** @type {const} */ ({
  'fast-jar': { output: 'quarkus-app', options: [] },
  'aot-jar with a trained cache': { output: 'aot', options: ['-Dquarkus.package.jar.aot.enabled=true'] },
});

/** @typedef {keyof typeof PROJECTS} Project */
/** @typedef {keyof typeof PACKAGES} Package */

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const jdk = findJdk(process.env);
const java = join(jdk.home, 'bin', 'java');
const product = new TestProduct({ root: ROOT, folder: FOLDER, env: process.env });

rmSync(join(FOLDER, 'logs'), { recursive: true, force: true });
mkdirSync(join(FOLDER, 'logs'), { recursive: true });
try {
  for (const pack of packages()) await progress.step(`Building both as ${pack}`, () => build(pack));
  await progress.step('Starting PostgreSQL and Keycloak', async () => {
    await product.clear(logFile('ground'), stopping.signal);
    await product.start(['--no-service'], logFile('ground'), stopping.signal);
  });
  const env = serviceEnvironment();
  const rows = [];
  for (const pack of packages()) rows.push({ name: pack, ...(await compare(pack, env)) });
  requireSameFeatures(rows);
  report(table(rows));
} finally {
  await product.remove(join(FOLDER, 'logs'));
  progress.close();
}

/** @param {Package} pack */
async function build(pack) {
  const { output, options } = PACKAGES[pack];
  const maven = await findMaven({
    root: ROOT,
    javaHome: jdk.home,
    logs: join(FOLDER, 'logs'),
    signal: stopping.signal,
  });
  for (const project of projects()) {
    const directory = output === 'quarkus-app' ? [] : [`-Dquarkus.package.output-directory=${output}`];
    await run({
      name: `Building ${project} as ${pack}`,
      command: maven.command,
      args: ['-B', '-ntp', '-Dmaven.test.skip=true', 'package', ...options, ...directory],
      cwd: join(ROOT, PROJECTS[project].folder),
      env: maven.env,
      log: logFile(`build-${project}-${output}`),
      signal: stopping.signal,
    });
  }
}

/**
 * The two take turns, so that whatever else the machine does hits both.
 * @param {Package} pack
 * @param {NodeJS.ProcessEnv} env
 */
async function compare(pack, env) {
  /** @type {Record<Project, import('./lib/measure.mjs').Sample[]>} */
  const samples = { bagdar: [], empty: [] };
  for (const project of projects()) {
    const variant = variantOf(project, pack);
    const log = logFile(`train-${project}`);
    await progress.step(`Warming up ${project} as ${pack}`, () => warmUp(variant, pack, { java, env, log }));
  }
  for (let start = 1; start <= STARTS; start++) {
    for (const project of projects()) {
      const log = logFile(`${project}-${PACKAGES[pack].output}-${start}`);
      const sample = () => measure(variantOf(project, pack), { java, env, log });
      const told = (/** @type {import('./lib/measure.mjs').Sample} */ { first, memory }) =>
        `${project} as ${pack}, start ${start}: ${Math.round(first)} ms, ${Math.round(memory)} MB`;
      samples[project].push(await progress.step(`${project}, start ${start}`, sample, told));
    }
  }
  return samples;
}

/**
 * One start before those that count: it fills the caches of the machine, writes the tables, trains the AOT cache.
 * @param {import('./lib/measure.mjs').Variant} variant
 * @param {Package} pack
 * @param {{ java: string, env: NodeJS.ProcessEnv, log: string }} how
 */
async function warmUp(variant, pack, how) {
  const training = pack === 'fast-jar' ? [] : ['-XX:AOTCacheOutput=app.aot'];
  const service = startService({ ...variant, flags: [...SERVICE_FLAGS, ...training] }, how);
  const site = `http://127.0.0.1:${how.env.BAGDAR_PORT}`;
  try {
    for (const path of ['/q/health/ready', variant.path, variant.path, '/openapi']) await untilOk(site + path, service);
  } finally {
    await service.stop();
  }
}

/**
 * @param {Project} project
 * @param {Package} pack
 * @returns {import('./lib/measure.mjs').Variant}
 */
function variantOf(project, pack) {
  const { folder, path } = PROJECTS[project];
  const { output } = PACKAGES[pack];
  const cache = pack === 'fast-jar' ? [] : ['-XX:AOTCache=app.aot'];
  const flags = [...SERVICE_FLAGS, ...cache];
  return { name: project, folder: join(ROOT, folder, 'target', output), jar: 'quarkus-run.jar', flags, path };
}

/** What the launcher says the service needs. */
function serviceEnvironment() {
  const lines = readFileSync(join(product.data, 'service.env'), 'utf8').trim().split('\n');
  const variables = lines.map((line) => /^(\w+)='(.*)'$/.exec(line)?.slice(1) ?? [line, '']);
  return childEnv({ ...Object.fromEntries(variables), JAVA_HOME: jdk.home });
}

/** @param {import('./lib/table.mjs').Row[]} rows */
function requireSameFeatures(rows) {
  for (const { bagdar, empty } of rows) {
    const [ours, theirs] = [bagdar[0]?.features, empty[0]?.features];
    if (ours !== theirs) throw new Error(`Not the same extensions, so no fair measure:\n${ours}\n${theirs}`);
  }
}

/** @param {string} measured */
function report(measured) {
  const text = [
    '# Start and memory of the packaged service',
    '',
    'Made by `make bench-start`: from the start of the process until `/q/health/ready` says so, then until the first real',
    'answer (`GET /api/v1/seminars`; of the empty service its one list), and the resident memory after it. The empty',
    'service has the same extensions and nothing to do. Same JVM flags, same PostgreSQL, same Keycloak; a start before',
    `those that count; medians of ${STARTS}, the two taking turns.`,
    '',
    measured,
    '',
    machineText({ java: jdk.version, flags: SERVICE_FLAGS }),
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'bench', 'start', 'RESULTS.md'), text);
  progress.say(`\n${measured}\n`);
}

/** @param {string} name */
function logFile(name) {
  return join(FOLDER, 'logs', `${name}.log`);
}

function projects() {
  return /** @type {Project[]} */ (Object.keys(PROJECTS));
}

function packages() {
  return /** @type {Package[]} */ (Object.keys(PACKAGES));
}
