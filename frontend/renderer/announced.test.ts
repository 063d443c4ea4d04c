import { expect, test } from 'vitest';
import { Announced } from './announced';

function asked() {
  let now = 1_000;
  const log: string[] = [];
  const answers: Record<string, boolean> = { with: true, without: false };
  const announced = new Announced(
    async (slug) => {
      log.push(slug);
      now += 300;
      const answer = answers[slug];
      if (answer === undefined) throw new Error('gone');
      return answer;
    },
    () => now,
  );
  return { announced, log, answers, wait: (ms: number) => (now += ms) };
}

test('who has a release is asked once in a while, and who cannot be asked has none', async () => {
  const { announced, log, answers, wait } = asked();

  expect(await announced.among(['with', 'without', 'gone'])).toEqual(new Set(['with']));
  expect(await announced.among(['with', 'without'])).toEqual(new Set(['with']));
  expect(log).toEqual(['with', 'without', 'gone']);

  answers.without = true;
  wait(6 * 60_000);
  expect(await announced.among(['with', 'without'])).toEqual(new Set(['with', 'without']));
});

test('nobody waits until all have been asked: the rest is found out the next time', async () => {
  const { announced, log } = asked();
  const many = Array.from({ length: 20 }, (_, index) => (index === 19 ? 'with' : `gone-${index}`));

  await announced.among(many);

  expect(log.length).toBeLessThan(10);
});
