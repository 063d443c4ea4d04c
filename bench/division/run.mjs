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
  const figures = await progress.step('Dividing, about two minutes', bench);
  const tied = () => classes.run('kz.bagdar.division.engine.TiedBench', { flags: FLAGS });
  const searched = await progress.step('Searching where people are tied to one another, about ten minutes', tied);
  /** @param {string} arcs */
  const large = (arcs) => () =>
    classes.run('kz.bagdar.division.engine.LargeBench', { flags: FLAGS, args: ['1000000', '100', '20', arcs] });
  const sparse = await progress.step('Dividing a million people', large('few'));
  const whole = await progress.step('Dividing a million people over all arcs', large('all'));
  report(figures, searched, `${sparse}\n${whole.split('\n').at(-1)}`);
} finally {
  progress.close();
}

/**
 * @param {string} figures
 * @param {string} searched
 * @param {string} large
 */
function report(figures, searched, large) {
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
    '## People tied to one another',
    '',
    'Companions, levels, or delegations kept together are searched for at most 60 seconds, with 4 workers and 4 GB.',
    '',
    searched,
    '',
    '## A million people',
    '',
    'Once over a shortlist of the arcs, as the product does it, and once over all of them.',
    '',
    large,
    '',
    machineText({ java: jdk.version, flags: FLAGS }),
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'bench', 'division', 'RESULTS.md'), text);
  progress.say(`\n${figures}\n\n${searched}\n\n${large}\n`);
}
