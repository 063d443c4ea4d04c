#!/usr/bin/env node
// The whole division, from plain model to proven plan, as a ratio to the bare solver call on the same flow. The figures
// are taken by DivisionBench among the backend's test sources, since only there the flow itself can be reached.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJdk } from '../../deploy/local/lib/jdk.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { machineText } from '../start/lib/machine.mjs';
import { TestClasses } from '../start/lib/test-classes.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const LOGS = join(ROOT, '.local', 'bench-division');
const FLAGS = ['-Xmx4g', '--enable-native-access=ALL-UNNAMED'];

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const jdk = findJdk(process.env);
const classes = new TestClasses({ root: ROOT, jdk, logs: LOGS, signal: stopping.signal });

rmSync(LOGS, { recursive: true, force: true });
mkdirSync(LOGS, { recursive: true });
try {
  await progress.step('Building the engine', () => classes.build());
  const bench = () => classes.run('kz.bagdar.division.engine.DivisionBench', { flags: FLAGS });
  report(await progress.step('Dividing, about two minutes', bench));
} finally {
  progress.close();
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
