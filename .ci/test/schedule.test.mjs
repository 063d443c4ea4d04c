import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Obstacle } from '../../deploy/local/lib/obstacle.mjs';
import { runStages } from '../lib/schedule.mjs';

const never = new AbortController().signal;

/** @returns {{ step: (name: string, work: () => Promise<any>, told?: (result: any) => string) => Promise<any>, say: (text: string) => void, lines: string[] }} */
function quiet() {
  /** @type {string[]} */
  const lines = [];
  return {
    lines,
    say: (text) => void lines.push(text),
    step: async (name, work, told = () => name) => {
      const result = await work();
      lines.push(told(result));
      return result;
    },
  };
}

/** @param {string} name @param {object} [more] */
function passing(name, more = {}) {
  return { name, work: async () => undefined, ...more };
}

/** @param {string} name @param {object} [more] */
function failing(name, more = {}) {
  return { name, work: () => Promise.reject(new Obstacle('No.')), ...more };
}

/** @param {import('../lib/schedule.mjs').Outcome[]} outcomes */
function states(outcomes) {
  return Object.fromEntries(outcomes.map(({ name, state }) => [name, state]));
}

test('a stage waits for those before it', async () => {
  /** @type {string[]} */
  const order = [];
  const slow = {
    name: 'first',
    work: () => new Promise((resolve) => setTimeout(() => resolve(order.push('first')), 20)),
  };
  const quick = { name: 'second', after: ['first'], work: async () => order.push('second') };

  await runStages([slow, quick], quiet(), never);

  assert.deepEqual(order, ['first', 'second']);
});

test('a failure holds up those that need it, and no other', async () => {
  const stages = [
    failing('format'),
    passing('tests', { after: ['format'] }),
    failing('build'),
    passing('journeys', { needs: ['build', 'tests'] }),
    passing('report', { needs: ['journeys'] }),
  ];

  const outcomes = await runStages(stages, quiet(), never);

  assert.deepEqual(states(outcomes), {
    format: 'failed',
    tests: 'passed',
    build: 'failed',
    journeys: 'skipped',
    report: 'skipped',
  });
});

test('a suite that counts nothing has failed', async () => {
  const [outcome] = await runStages([passing('suite', { log: '/nowhere', count: () => undefined })], quiet(), never);

  assert.equal(outcome?.state, 'failed');
});

test('the count of a suite is in its line', async () => {
  const progress = quiet();

  await runStages([passing('suite', { log: '/nowhere', count: () => ({ passed: 2, failed: 0 }) })], progress, never);

  assert.deepEqual(progress.lines, ['suite: 2 passed, 0 failed']);
});

test('nothing begins once it was asked to stop', async () => {
  const outcomes = await runStages([failing('any')], quiet(), AbortSignal.abort());

  assert.deepEqual(states(outcomes), { any: 'skipped' });
});
