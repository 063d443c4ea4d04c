import { readFileSync } from 'node:fs';
import { Interrupted, Obstacle } from '../../deploy/local/lib/obstacle.mjs';

/**
 * @typedef {object} Stage
 * @property {string} name
 * @property {string[]} [after] stages that have to be over before, however they ended (those of another part are not
 *   waited for)
 * @property {string[]} [needs] stages that have to have passed before
 * @property {number} [minutes] how long it may take
 * @property {string} [log] where it writes
 * @property {(signal: AbortSignal) => Promise<unknown>} work
 * @property {(log: string) => (import('./counts.mjs').Count & { line?: string }) | undefined} [count]
 *
 * @typedef {object} Outcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'skipped'} state
 * @property {import('./counts.mjs').Count} [count]
 * @property {unknown} [error]
 */

const USUAL_MINUTES = 15;

/**
 * Runs stages beside each other as far as their order allows. One that fails holds up those that need it and no other,
 * so that a run tells of everything that is wrong.
 * @param {Stage[]} stages
 * @param {Pick<import('../../deploy/local/lib/progress.mjs').Progress, 'step' | 'say'>} progress
 * @param {AbortSignal} signal
 * @returns {Promise<Outcome[]>}
 */
export async function runStages(stages, progress, signal) {
  /** @type {Map<string, Promise<Outcome>>} */
  const runs = new Map();
  for (const stage of stages) {
    const before = [...(stage.after ?? []), ...(stage.needs ?? [])].flatMap((name) => runs.get(name) ?? []);
    runs.set(
      stage.name,
      Promise.all(before).then((ended) => {
        const missing = ended.find(({ name, state }) => state !== 'passed' && stage.needs?.includes(name));
        if (missing) progress.say(`  - ${stage.name}: left out, for want of "${missing.name}"`);
        return missing || signal.aborted ? { name: stage.name, state: 'skipped' } : runStage(stage, progress, signal);
      }),
    );
  }
  return Promise.all(runs.values());
}

/**
 * @param {Stage} stage
 * @param {Pick<import('../../deploy/local/lib/progress.mjs').Progress, 'step'>} progress
 * @param {AbortSignal} signal
 * @returns {Promise<Outcome>}
 */
async function runStage(stage, progress, signal) {
  const { name, minutes = USUAL_MINUTES } = stage;
  const limit = AbortSignal.timeout(minutes * 60_000);
  const work = async () => {
    try {
      return await stage.work(AbortSignal.any([signal, limit]));
    } catch (error) {
      if (!limit.aborted || !(error instanceof Interrupted)) throw error;
      throw new Obstacle(`It was broken off after ${minutes} minutes.`, stage.log ? { log: stage.log } : {});
    }
  };
  const counted = () => (stage.count && stage.log ? stage.count(read(stage.log)) : undefined);
  try {
    await progress.step(name, work, (told) => [name, lineOf(counted()) ?? told].filter(Boolean).join(': '));
    const count = counted();
    if (stage.count && !count) throw new Obstacle('It counted no tests.', stage.log ? { log: stage.log } : {});
    return { name, state: 'passed', ...(count && { count }) };
  } catch (error) {
    const count = counted();
    return { name, state: error instanceof Interrupted ? 'skipped' : 'failed', error, ...(count && { count }) };
  }
}

/** @param {(import('./counts.mjs').Count & { line?: string }) | undefined} count */
function lineOf(count) {
  return count && (count.line ?? `${count.passed} passed, ${count.failed} failed`);
}

/** @param {string} file */
function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
