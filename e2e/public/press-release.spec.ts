import { publishEdited, seminarWithRelease } from '../support/a-release.ts';
import { inAll } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { ifMatch, type Json } from '../support/api.ts';
import { product } from '../support/product.ts';
import { sample, seminarPath } from '../support/sample.ts';
import { takenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';
import { type Language, words } from '../support/words.ts';
import { headOf, shiftsOf, watchShifts } from '../support/written.ts';

const languages: Language[] = ['kk', 'ru', 'en'];
const releasePath = (language: Language, slug?: string) => `${seminarPath(language, slug)}/release`;

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`every fact of 2019 stands in the press release in ${language}`, async ({ page }) => {
      await page.goto(seminarPath(language));
      await page.getByRole('link', { name: words(language, 'press-release')('Press release') }).click();
      await expect(page).toHaveURL(releasePath(language));

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.seminar.title[language]);
      const text = (await page.getByRole('article').first().innerText()).replace(/\s+/g, ' ');
      for (const fact of factsIn(language)) expect.soft(text).toContain(fact);
      expect.soft(text).toContain('09:00–18:00');
      await expect(page.getByRole('button')).toHaveCount(0);
    });
  }

  test('earlier versions are links, and each says which it is', async ({ page, department }) => {
    const release = await seminarWithRelease(department, { venue: inAll('Palace') });
    await publishEdited(department, release.address, {
      key: 'lead',
      html: inAll('<h3>News</h3><p>All come to the <strong>theatre</strong>.</p>'),
      note: inAll('The place is another one'),
    });
    await page.goto(releasePath('en', release.slug));
    await expect(page.getByText('All come to the theatre.')).toBeVisible();
    await expect(page.getByText('What is new: The place is another one')).toBeVisible();

    await page.getByRole('link', { name: 'Version 1' }).click();

    await expect(page).toHaveURL(`${releasePath('en', release.slug)}?version=1`);
    await expect(page.getByText('This is version 1')).toBeVisible();
    await expect(page.getByText('theatre')).toHaveCount(0);
    await page.getByRole('link', { name: 'Read the version in force' }).click();
    await expect(page.getByText('All come to the theatre.')).toBeVisible();
  });
});

for (const language of languages) {
  test(`the head tells of the release as of an article, in ${language}`, async ({ request }) => {
    const head = await headOf(request, releasePath(language));
    const title = sample.seminar.title[language];
    const card = new RegExp(
      `^${product.api}/seminars/[\\w-]+/press-releases/[\\w-]+/card.png\\?lang=${language}&of=\\d+$`,
    );

    expect(head.title).toContain(title);
    expect(head.meta('description')).toContain(title);
    expect(head.link('canonical')).toBe(product.site + releasePath(language));
    for (const other of languages)
      expect(head.html).toContain(`hrefLang="${other}" href="${product.site}${releasePath(other)}"`);
    expect(head.meta('og:type')).toBe('article');
    expect(head.meta('og:image')).toMatch(card);
    expect(head.meta('article:published_time')).toMatch(/^\d{4}-\d{2}-\d{2}T/);
    expect(head.article).toMatchObject({
      headline: title,
      inLanguage: language,
      datePublished: head.meta('article:published_time'),
      dateModified: head.meta('article:modified_time'),
      image: head.meta('og:image'),
      about: { '@type': 'Event', startDate: '2019-02-14T09:00:00+06:00' },
    });
    expect(head.event).toMatchObject({ '@type': 'Event', name: title });
    expect(head.html.match(/<h1/g)).toHaveLength(1);
    const seminar = await headOf(request, seminarPath(language));
    expect(seminar.meta('og:image')).toBe(head.meta('og:image'));
    expect((await request.get(head.meta('og:image'))).headers()['content-type']).toBe('image/png');
  });
}

test('the release is printed, taken along as PDF, and handed on', async ({ page, request, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await watchShifts(page);
  await page.goto(releasePath('kk'));
  await takenOver(page);
  const say = words('kk', 'press-release');
  await expectAccessible(page);

  const pdf = await request.get((await page.getByRole('link', { name: say('As PDF') }).getAttribute('href')) ?? '');
  expect(pdf.headers()['content-type']).toBe('application/pdf');
  await page.getByRole('button', { name: say('Share') }).click();
  await expect(page.getByRole('button', { name: say('Link copied') })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(product.site + releasePath('kk'));

  expect(await shiftsOf(page)).toBeLessThan(0.001);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('link', { name: say('As PDF') })).toBeHidden();
  await expect(page.getByRole('link', { name: say('To the seminar') })).toBeHidden();
});

test('what an organizer writes is shown as it was meant, its headings in order, and runs nothing', async ({
  page,
  department,
}) => {
  const release = await seminarWithRelease(department);
  await publishEdited(department, release.address, {
    key: 'lead',
    html: inAll('<h3>News</h3><p onclick="x()">Hall &amp; <em>stage</em></p><script>document.title = "taken"</script>'),
  });

  await page.goto(releasePath('ru', release.slug));
  await takenOver(page);

  await expect(page.getByRole('heading', { level: 2, name: 'News' })).toBeVisible();
  await expect(page.getByText('Hall & stage')).toBeVisible();
  expect(await page.locator('[onclick]').count()).toBe(0);
  await expect(page).not.toHaveTitle('taken');
  await expectAccessible(page);
});

test('where there is no release, and where it was taken back, the page says so and is not found', async ({
  page,
  request,
  department,
}) => {
  const { seminarId, slug, address } = await seminarWithRelease(department);
  const release: Json = await department.read(address);
  await department.create(`${address}/withdrawal`, undefined, ifMatch(release));
  await expect(async () => expect((await request.get(releasePath('en', slug))).status()).toBe(404)).toPass();

  await page.goto(releasePath('en', slug));
  await takenOver(page);
  await expect(page.getByText('There is no press release here now')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'To the seminar' }).click();
  await expect(page).toHaveURL(seminarPath('en', slug));
  await expect(page.getByRole('link', { name: 'Press release' })).toHaveCount(0);
  const head = await headOf(request, seminarPath('en', slug));
  expect(head.meta('og:image')).toBe(`${product.api}/seminars/${seminarId}/card.png?lang=en`);
  expect((await request.get(head.meta('og:image'))).headers()['content-type']).toBe('image/png');
  const programme = await headOf(request, `${seminarPath('en', slug)}/programme`);
  expect(programme.meta('og:image')).toBe(head.meta('og:image'));
  expect(head.html).toContain(seminarId);
  expect((await request.get(`${releasePath('kk')}?version=99`)).status()).toBe(404);
  expect((await request.get(releasePath('kk', 'there-is-no-such-seminar'))).status()).toBe(404);
});

/** What a reader is to find in the release: all that the sample says, but for what is put in other words. */
function factsIn(language: Language): string[] {
  const { seminar, organizations, clusters, speakers, stages, routes } = sample;
  const named = (list: { key: string; name: Record<Language, string> }[], keys: string[]) =>
    list.filter(({ key }) => keys.includes(key)).map(({ name }) => name[language]);
  return [
    ...[seminar.title, seminar.venue, seminar.audience, seminar.purpose, seminar.heldWithin, ...seminar.directions].map(
      (text) => text[language],
    ),
    ...named(organizations, seminar.organizers),
    ...stages.flatMap(({ name, sessions }) => [name[language], ...sessions.map(({ title }) => title[language])]),
    ...speakers.flatMap(({ name, role }) => [name[language], role[language]]),
    ...routes.flatMap(({ stops, clusters: keys, topics }) => [
      ...named(organizations, stops),
      ...named(clusters, keys),
      ...topics.map((topic) => topic[language]),
    ]),
  ];
}
