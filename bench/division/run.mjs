#!/usr/bin/env node
// The whole division, from plain model to proven plan, as a ratio to the bare solver call on the same flow. The figures
// are taken by DivisionBench among the backend's test sources, since only there the flow itself can be reached.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../deploy/local/lib/commands.mjs';
import { findJdk } from '../../deploy/local/lib/jdk.mjs';
import { findMaven } from '../../deploy/local/lib/maven.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { machineText } from '../start/lib/machine.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const BACKEND = join(ROOT, 'backend');
const LOGS = join(ROOT, '.local', 'bench-division');
const FLAGS = ['-Xmx4g', '--enable-native-access=ALL-UNNAMED'];

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const jdk = findJdk(process.env);

rmSync(LOGS, { recursive: true, force: true });
mkdirSync(LOGS, { recursive: true });
try {
  const classpath = await progress.step('Building the engine', build);
  report(await progress.step('Dividing, about two minutes', () => measure(classpath)));
} finally {
  progress.close();
}

async function build() {
  const maven = await findMaven({ root: ROOT, javaHome: jdk.home, logs: LOGS, signal: stopping.signal });
  const file = join(LOGS, 'classpath');
  const classpath = ['dependency:build-classpath', '-DincludeScope=test', `-Dmdep.outputFile=${file}`];
  await run({
    name: 'Building the engine',
    command: maven.command,
    args: ['-B', '-ntp', 'test-compile', ...classpath],
    cwd: BACKEND,
    env: maven.env,
    log: join(LOGS, 'build.log'),
    signal: stopping.signal,
  });
  const classes = ['test-classes', 'classes'].map((folder) => join(BACKEND, 'target', folder));
  return [...classes, readFileSync(file, 'utf8').trim()].join(delimiter);
}

/** @param {string} classpath */
async function measure(classpath) {
  const log = join(LOGS, 'figures.md');
  await run({
    name: 'Dividing',
    command: join(jdk.home, 'bin', 'java'),
    args: [...FLAGS, '-cp', classpath, 'kz.bagdar.division.engine.DivisionBench'],
    cwd: LOGS,
    env: process.env,
    log,
    signal: stopping.signal,
  });
  return readFileSync(log, 'utf8').trim();
}

/** @param {string} figures */
function report(figures) {
  const text = [
    '# The division against the bare solver',
    '',
    'Made by `make bench-division`. A seeded seminar is divided again and again: "whole" is everything from the plain model',
    'to the proven plan, "bare" the call of the solver alone on the same flow, built beforehand. The two take turns; medians.',
    '',
    'A large dense flow is solved over a shortlist of its arcs and proven over all of them. So it is also set against the',
    'solver on the shortlist alone; there the whole holds the work of finding the shortlist too.',
    '',
    figures,
    '',
    machineText({ java: jdk.version, flags: FLAGS }),
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'bench', 'division', 'RESULTS.md'), text);
  progress.say(`\n${figures}\n`);
}
