#!/usr/bin/env node
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Progress } from '../deploy/local/lib/progress.mjs';
import { countOver } from './lib/counts.mjs';
import { failureText } from './lib/failure.mjs';
import { runStages } from './lib/schedule.mjs';
import { PARTS, stagesOf } from './lib/stages.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

process.exit(await main(process.argv.slice(2)));

/** @param {string[]} args a part, and after it what the runner of that part is to be told */
async function main([part = 'all', ...more]) {
  if (!PARTS.includes(part)) {
    process.stderr.write(`There is no part "${part}" to test: ${PARTS.join(', ')}.\n`);
    return 2;
  }
  const folder = join(ROOT, '.local', 'test');
  const logs = join(folder, 'logs');
  rmSync(logs, { recursive: true, force: true });
  mkdirSync(logs, { recursive: true });

  const stopping = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stopping.abort());
  const progress = new Progress(process.stdout, process.env, 60_000);
  const place = { root: ROOT, folder, logs, env: process.env, more };
  const { stages, stop } = stagesOf(part, place);
  const outcomes = await runStages(stages, progress, stopping.signal);
  await stop();
  progress.close();

  for (const outcome of outcomes.filter(({ state }) => state === 'failed')) {
    process.stdout.write(failureText(outcome, (file) => relative(process.cwd(), file)));
  }
  const { passed, failed } = countOver(outcomes);
  process.stdout.write(`\n${stopping.signal.aborted ? 'Stopped' : 'Done'} after ${progress.secondsSinceStart()} s.\n`);
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return failed > 0 || stopping.signal.aborted ? 1 : 0;
}
