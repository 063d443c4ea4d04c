import { inAll, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import type { Api } from '../support/api.ts';
import { sample, seminarPath } from '../support/sample.ts';
import { expect, test } from '../support/test.ts';
import { type Language, words } from '../support/words.ts';

const languages: Language[] = ['kk', 'ru', 'en'];

for (const language of languages) {
  test(`the day of 2019 is read by time, by place and by route in ${language}`, async ({ page }) => {
    const say = words(language, 'programme', 'day-programme');
    await page.goto(seminarPath(language));
    await page.getByRole('link', { name: say('Programme of the day') }).click();
    await expect(page).toHaveURL(`${seminarPath(language)}/programme`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Programme'));
    for (const { name } of sample.stages)
      await expect(page.getByRole('heading', { name: name[language] })).toBeVisible();
    for (const { name } of sample.speakers) await expect(page.getByText(name[language])).toBeVisible();
    await expectAccessible(page);

    await page.getByRole('link', { name: say('By place') }).click();
    await expect(page).toHaveURL(/by=place/);
    for (const host of sample.routes.flatMap(({ stops }) => stops)) {
      const { name } = sample.organizations.find(({ key }) => key === host) as (typeof sample.organizations)[number];
      await expect(page.getByRole('heading', { name: name[language], exact: true })).toBeVisible();
    }
    await expectAccessible(page);

    await page.getByRole('link', { name: say('By route') }).click();
    const route = words(language)('Route {number}', { number: 3 });
    await page.getByRole('link', { name: route }).click();
    await expect(page).toHaveURL(/route=3/);
    await expect(page.getByRole('heading', { level: 2, name: route })).toBeVisible();
    await expect(page.getByRole('heading', { level: 2, name: /[124]/ })).toHaveCount(0);
    await expectAccessible(page);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('sessions stand by the clocks of the seminar, and the views are links', async ({ page, department }) => {
    const { slug } = await seminarWithTimes(department);
    await page.goto(`${seminarPath('en', slug)}/programme`);

    await expect(page.getByRole('article').getByRole('heading', { level: 3 })).toHaveText(['Opening', 'Lesson', 'End']);
    await expect(page.getByRole('article').filter({ hasText: 'Opening' }).last()).toContainText('09:00–10:00');
    await expect(page.getByText('UTC+6')).toBeVisible();

    await page.getByRole('link', { name: 'By place' }).click();
    await expect(page.getByRole('heading', { level: 2, name: 'Hall' })).toBeVisible();
    await page.getByRole('link', { name: 'By route' }).click();
    const route = page.getByRole('region').or(page.locator('section')).filter({ hasText: 'Route 1' }).last();
    await expect(route.getByRole('heading', { name: 'Lesson' })).toBeVisible();
    await page.getByRole('link', { name: 'Русский' }).click();
    await expect(page).toHaveURL(`${seminarPath('ru', slug)}/programme?by=route`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words('ru', 'day-programme')('Programme'));
  });
});

/** A day in Astana of 2019, six hours ahead: two sessions for everyone, and one at the stop of the first route. */
async function seminarWithTimes(department: Api) {
  const made = await seminarWithRoutes(department, { startsOn: '2019-02-14', endsOn: '2019-02-14', lifecycle: [] });
  const { id: stageId } = await department.create(`${made.base}/stages`, { position: 1, name: inAll('The day') });
  const session = async (title: string, from: string, to: string, more: object = {}) =>
    department.create(`${made.base}/sessions`, {
      ...{ stageId, position: 1, kind: 'SPEECH', title: inAll(title), speakerIds: [], clusterIds: [] },
      ...{ startsAt: `2019-02-14T${from}:00+06:00`, endsAt: `2019-02-14T${to}:00+06:00` },
      ...more,
    });
  await session('End', '17:00', '18:00', { place: inAll('Hall') });
  const lesson = await session('Lesson', '11:00', '12:00');
  await session('Opening', '09:00', '10:00', { place: inAll('Hall') });
  const stop = await department.read(`${made.base}/stops/${made.routes[0]?.stopId}`);
  const { revision, routeId, position, organizationId } = stop;
  await department.put(
    `${made.base}/stops/${stop.id}`,
    { routeId, position, organizationId, topics: [], clusterIds: [], sessionIds: [lesson.id] },
    { headers: { 'if-match': `"${revision}"` } },
  );
  await department.move(made.id, 'PUBLISHED');
  return made;
}
