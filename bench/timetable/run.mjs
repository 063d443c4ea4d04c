#!/usr/bin/env node
// Timetables of seeded days, with the proven gap, beside a plan as one makes it by hand and beside plain search. The
// figures are taken by TimetableBench among the backend's test sources, since only there the parts can be reached.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJdk } from '../../deploy/local/lib/jdk.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { machineText } from '../start/lib/machine.mjs';
import { TestClasses } from '../start/lib/test-classes.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const LOGS = join(ROOT, '.local', 'bench-timetable');
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
  const bench = () => classes.run('kz.bagdar.timetable.engine.TimetableBench', { flags: FLAGS });
  report(await progress.step('Planning, up to ten minutes', bench));
} finally {
  progress.close();
}

/** @param {string} figures */
function report(figures) {
  const text = [
    '# Timetables, and how good they are proven to be',
    '',
    'Made by `make bench-timetable`. Seeded days: every group has four stops, a lunch, and ways from and to a venue; a quarter',
    'of the hosts close at midday, and at an eighth of the stops something is shown at fixed times. "By hand" is a plan as one',
    'makes it in a spreadsheet: group after group, each from another first stop on, at the first time that is free.',
    'One worker. CPU seconds are what the run took of a processor, wall seconds what passed meanwhile, with whatever else',
    'the machine did.',
    '',
    figures,
    '',
    machineText({ java: jdk.version, flags: FLAGS }),
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'bench', 'timetable', 'RESULTS.md'), text);
  progress.say(`\n${figures}\n`);
}
