import { expect, type Page, test } from '@playwright/test';
import { expectAccessible } from '../support/accessible.ts';
import { sample, seminarPath } from '../support/sample.ts';
import { takenOver } from '../support/taken-over.ts';
import { type Language, words } from '../support/words.ts';

const languages: Language[] = ['kk', 'ru', 'en'];

for (const language of languages) {
  test(`the public reads the seminar in ${language}`, async ({ page }) => {
    const say = words(language, 'programme', 'seminar-list');
    await test.step('finds it among the seminars', async () => {
      await page.goto(`/${language}/`);
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Seminars that travel'));
      const link = page.getByRole('link', { name: sample.seminar.title[language] });
      await showMoreUntil(page, say('Show more'), () => link.isVisible());
      await expectAccessible(page);
      await link.click();
      await expect(page).toHaveURL(seminarPath(language));
    });

    await test.step('sees what it is about', async () => {
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.seminar.title[language]);
      await expect(page).toHaveTitle(`${sample.seminar.title[language]} · Bagdar`);
      // Astana was six hours ahead on that day, and is five ahead now
      await expect(page.getByText('09:00–18:00 UTC+6')).toBeVisible();
      await expect(page.getByText(sample.seminar.venue[language]).first()).toBeVisible();
      for (const direction of sample.seminar.directions)
        await expect(page.getByText(direction[language], { exact: true })).toBeVisible();
    });

    await test.step('sees the stages with their sessions and speakers', async () => {
      const programme = page.getByRole('region', { name: say('Programme') });
      for (const stage of sample.stages) {
        await expect(programme.getByRole('heading', { name: stage.name[language] })).toBeVisible();
        for (const session of stage.sessions) {
          await expect(programme.getByRole('heading', { name: session.title[language] })).toBeVisible();
        }
      }
      for (const speaker of sample.speakers) await expect(programme.getByText(speaker.name[language])).toBeVisible();
    });

    await test.step('sees four routes, each with its four stops and what is shown on it', async () => {
      const routes = page.getByRole('region', { name: say('Routes') });
      await expect(routes.getByRole('article')).toHaveCount(4);
      for (const route of sample.routes) {
        const card = routes.getByRole('article').filter({
          has: page.getByRole('heading', { name: say('Route {number}', { number: route.number }) }),
        });
        const names = sample.organizations
          .filter(({ key }) => route.stops.includes(key))
          .map(({ name }) => name[language]);
        expect(names).toHaveLength(4);
        const shown = sample.clusters
          .filter(({ key }) => route.clusters.includes(key))
          .map(({ name }) => name[language]);
        for (const text of [...names, ...shown, ...route.topics.map((topic) => topic[language])]) {
          await expect(card.getByText(text, { exact: true }).first()).toBeVisible();
        }
      }
    });

    await test.step('sees the clusters', async () => {
      const clusters = page.getByRole('region', { name: say('Clusters') });
      for (const { name } of sample.clusters) {
        await expect(clusters.getByRole('heading', { name: name[language], exact: true })).toBeVisible();
      }
      await expectAccessible(page);
    });
  });
}

test('a cluster leads to the routes that show it', async ({ page }) => {
  const samgau = sample.clusters.find(({ key }) => key === 'samgau')?.name.en as string;
  await page.goto(seminarPath('en'));
  const routes = page.getByRole('region', { name: 'Routes' });
  await takenOver(page);

  await routes.getByRole('button', { name: samgau }).click();

  await expect(routes.getByRole('button', { name: samgau })).toHaveAttribute('aria-pressed', 'true');
  await expect(routes.getByText('2 routes show this cluster')).toBeVisible();
  await page.reload();
  await expect(routes.getByRole('button', { name: samgau })).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
});

test('another language shows the same page', async ({ page }) => {
  await page.goto(seminarPath('kk'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.seminar.title.kk);
  await takenOver(page);

  await page.getByRole('link', { name: 'Русский' }).click();

  await expect(page).toHaveURL(seminarPath('ru'));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.seminar.title.ru);
  await page.goto('/');
  await expect(page).toHaveURL('/ru/');
});

test('an address that leads nowhere says so', async ({ page }) => {
  for (const path of ['/en/seminars/there-is-no-such-seminar', '/en/nothing/here']) {
    await page.goto(path);
    await expect(page.getByRole('heading', { name: 'This page leads nowhere' })).toBeVisible();
    await expectAccessible(page);
  }
});

async function showMoreUntil(page: Page, label: string, found: () => Promise<boolean>) {
  const more = page.getByRole('button', { name: label });
  await expect(async () => {
    if (!(await found()) && (await more.isVisible())) await more.click();
    expect(await found()).toBe(true);
  }).toPass({ timeout: 30_000 });
}
