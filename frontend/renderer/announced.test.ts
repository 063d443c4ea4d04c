import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Announced } from './announced';

const log: string[] = [];
const answers: Record<string, boolean> = {};
const announced = () =>
  new Announced(async (slug) => {
    log.push(slug);
    await new Promise((resolve) => setTimeout(resolve, 300));
    const answer = answers[slug];
    if (answer === undefined) throw new Error('gone');
    return answer;
  });

beforeEach(() => {
  vi.useFakeTimers();
  log.length = 0;
  Object.assign(answers, { with: true, without: false });
});
afterEach(() => vi.useRealTimers());

/** What is answered after as long as it takes. */
async function soon<T>(answer: Promise<T>): Promise<T> {
  await vi.advanceTimersByTimeAsync(1_000);
  return answer;
}

test('who has a release is asked once in a while, and who cannot be asked has none', async () => {
  const releases = announced();

  expect(await soon(releases.among(['with', 'without', 'gone']))).toEqual(new Set(['with']));
  expect(await soon(releases.among(['with', 'without']))).toEqual(new Set(['with']));
  expect(log).toEqual(['with', 'without', 'gone']);

  answers.without = true;
  vi.advanceTimersByTime(6 * 60_000);
  expect(await soon(releases.among(['with', 'without']))).toEqual(new Set(['with', 'without']));
});

test('nobody waits until all have been asked: the rest is found out meanwhile, each once', async () => {
  const releases = announced();
  const many = Array.from({ length: 40 }, (_, index) => (index === 39 ? 'with' : `gone-${index}`));

  expect(await soon(releases.among(many))).toEqual(new Set());
  expect(log.length).toBeLessThan(20);
  await soon(releases.among(many.slice(30)));
  await vi.advanceTimersByTimeAsync(5_000);

  expect(log).toHaveLength(40);
  expect(await soon(releases.among(['with']))).toEqual(new Set(['with']));
});
