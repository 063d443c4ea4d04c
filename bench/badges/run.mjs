#!/usr/bin/env node
// Badges a second and the memory they take, drawn as the service draws them, beside one HTML for each badge printed the
// way press releases are. Each measurement is a process of its own (BadgeBench among the backend's test sources, where
// the drawing itself can be reached); the ways take turns.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findJdk } from '../../deploy/local/lib/jdk.mjs';
import { Progress } from '../../deploy/local/lib/progress.mjs';
import { machineText } from '../start/lib/machine.mjs';
import { markdownTable } from '../start/lib/markdown.mjs';
import { median } from '../start/lib/table.mjs';
import { TestClasses } from '../start/lib/test-classes.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const LOGS = join(ROOT, '.local', 'bench-badges');
const FLAGS = ['-Xmx512m', '-XX:+UseSerialGC'];
const TIMES = 3;

/** @type {[name: string, way: string, layout: string, count: number][]} */
const CASES = [
  ['one HTML a badge', 'html', 'A4_90X60', 100],
  ['drawn, A4 sheets', 'drawn', 'A4_90X60', 1000],
  ['drawn, A4 sheets', 'drawn', 'A4_90X60', 20_000],
  ['drawn, labels', 'drawn', 'LABEL_100X62', 1000],
];

const stopping = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => stopping.abort());
const progress = new Progress(process.stdout);
const jdk = findJdk(process.env);
const classes = new TestClasses({ root: ROOT, jdk, logs: LOGS, signal: stopping.signal });

rmSync(LOGS, { recursive: true, force: true });
mkdirSync(LOGS, { recursive: true });
try {
  await progress.step('Building', () => classes.build());
  report(await progress.step('Making badges, some minutes', measureAll));
} finally {
  progress.close();
}

async function measureAll() {
  const found = CASES.map(() => /** @type {number[][]} */ ([]));
  for (let time = 0; time < TIMES; time++) {
    for (const [index, [, way, layout, count]] of CASES.entries()) {
      const args = [way, layout, String(count)];
      const printed = await classes.run('kz.bagdar.badge.print.BadgeBench', { flags: FLAGS, args });
      found[index]?.push((printed.split('\n').at(-1) ?? '').split(' ').map(Number));
    }
  }
  return found.map((figures) => [0, 1, 2].map((column) => median(figures.map((row) => row[column] ?? 0))));
}

/** @param {number[][]} figures */
function report(figures) {
  const reference = figures[0]?.[0] ?? 1;
  const rows = CASES.map(([name, , , count], index) => {
    const [speed = 0, memory = 0, size = 0] = figures[index] ?? [];
    return [
      name,
      count.toLocaleString('en'),
      speed.toFixed(speed < 100 ? 1 : 0),
      `${(speed / reference).toFixed(1)}`,
      `${memory} MB`,
      `${((size * 1000) / count).toFixed(1)} kB`,
    ];
  });
  const head = ['made', 'badges', 'badges a second', 'ratio', 'peak memory', 'file, a badge'];
  const table = markdownTable(head, rows);
  const text = [
    '# Badges on paper',
    '',
    'Made by `make bench-badges`. Badges with everything on them, every second with long names and workplaces, are drawn into',
    'one PDF as the service does, beside the way in which press releases are printed: one HTML for each badge, which',
    'openhtmltopdf makes a PDF of. Every measurement is a process of its own, after 50 badges to warm up; they take turns;',
    `medians of ${TIMES}. Peak memory is what the whole process held at most (VmHWM), 512 MB of heap being allowed.`,
    '',
    table,
    '',
    machineText({ java: jdk.version, flags: FLAGS }),
    '',
  ].join('\n');
  writeFileSync(join(ROOT, 'bench', 'badges', 'RESULTS.md'), text);
  progress.say(`\n${table}\n`);
}
