import { seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { product } from '../support/product.ts';
import { sample, seminarPath } from '../support/sample.ts';
import { takenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';
import { type Language, words } from '../support/words.ts';
import { headOf, shiftsOf, watchShifts } from '../support/written.ts';

const languages: Language[] = ['kk', 'ru', 'en'];

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const language of languages) {
    test(`the seminar is read in full in ${language}`, async ({ page }) => {
      await page.goto(seminarPath(language));

      await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.seminar.title[language]);
      for (const { sessions } of sample.stages)
        for (const { title } of sessions) await expect(page.getByText(title[language]).first()).toBeVisible();
      for (const { name } of sample.speakers) await expect(page.getByText(name[language]).first()).toBeVisible();
      await expect(page.getByRole('article').getByRole('article')).toHaveCount(4);
      await expect(page.getByRole('button')).toHaveCount(0);
    });
  }

  test('the list leads to the seminar, and from there to other languages', async ({ page }) => {
    const say = words('kk', 'seminar-list');
    await page.goto('/kk/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(say('Seminars that travel'));
    await page.goto(seminarPath('kk'));

    await page.getByRole('link', { name: 'Русский' }).click();

    await expect(page).toHaveURL(seminarPath('ru'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(sample.seminar.title.ru);
  });
});

for (const language of languages) {
  test(`the head tells what the page is, in ${language}`, async ({ request }) => {
    const head = await headOf(request, seminarPath(language));
    const title = sample.seminar.title[language];

    expect(head.html).toContain(`<html lang="${language}"`);
    expect(head.title).toBe(`${title} · Bagdar`);
    expect(head.meta('description')).toContain(sample.seminar.venue[language]);
    expect(head.link('canonical')).toBe(product.site + seminarPath(language));
    for (const other of languages)
      expect(head.html).toContain(`hrefLang="${other}" href="${product.site}${seminarPath(other)}"`);
    expect(head.html).toContain(`hrefLang="x-default" href="${product.site}${seminarPath('kk')}"`);
    expect(head.meta('og:title')).toBe(title);
    expect(head.meta('og:url')).toBe(product.site + seminarPath(language));
    expect(head.meta('og:locale')).toBe({ kk: 'kk_KZ', ru: 'ru_RU', en: 'en_GB' }[language]);
    expect(head.event).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: title,
      // Astana was six hours ahead on that day, and is five ahead now
      startDate: '2019-02-14T09:00:00+06:00',
      endDate: '2019-02-14T18:00:00+06:00',
      location: { '@type': 'Place', name: sample.seminar.venue[language] },
    });
    expect(head.event.organizer).toHaveLength(2);
  });
}

test('the programme page has a head of its own', async ({ request }) => {
  const path = `${seminarPath('kk')}/programme`;
  const head = await headOf(request, `${path}?by=place`);

  expect(head.title).toContain(sample.seminar.title.kk);
  expect(head.link('canonical')).toBe(product.site + path);
  expect(head.html).toContain(`hrefLang="en" href="${product.site}${seminarPath('en')}/programme"`);
  expect(head.event['@type']).toBe('Event');
});

test('a title with markup and script in it stays a text', async ({ request, department }) => {
  const hostile = 'Safe & "sound" $& \u2028';
  const { slug } = await seminarWithRoutes(department, { title: { kk: hostile, ru: hostile, en: hostile } });

  const head = await headOf(request, seminarPath('en', slug));

  expect(head.html).toContain('Safe &amp; &quot;sound&quot; $&amp;');
  expect(head.event.name).toContain('Safe & "sound" $&');
  expect(head.html.match(/<script/g)).toHaveLength(3);
});

test('the browser takes the written page over: nothing moves, nothing is asked again, nothing is complained of', async ({
  page,
}) => {
  const said: string[] = [];
  const asked: string[] = [];
  page.on('console', (message) => ['error', 'warning'].includes(message.type()) && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  // the places that are left change all the time, and are in no written page
  const isKnown = (url: string) => url.includes('/api/') && !url.endsWith('/session-places');
  page.on('request', (request) => isKnown(request.url()) && asked.push(request.url()));
  await watchShifts(page);
  const paths = [
    '/kk/',
    ...languages.flatMap((language) => ['', '/programme', '/release'].map((page) => seminarPath(language) + page)),
    ...['/programme/versions', '/programme/versions/1'].map((page) => seminarPath('kk') + page),
    '/kk/search?q=кластерлердің',
  ];
  for (const path of paths) {
    await page.goto(path);
    await takenOver(page);
    await page.waitForLoadState('networkidle');
    expect(await shiftsOf(page), path).toBeLessThan(0.001);
  }

  expect(said).toEqual([]);
  expect(asked).toEqual([]);
  await expectAccessible(page);
});

test('a part of a page that gets lost on the way is asked for once more', async ({ page }) => {
  let lost = 0;
  await page.route('**/assets/main-*.js', (route) => {
    lost += 1;
    // Ahead of its turn, and at its turn.
    return lost <= 2 ? route.abort() : route.continue();
  });
  await page.goto(seminarPath('kk'));

  await takenOver(page);

  expect(lost).toBeGreaterThan(2);
  await expect(page.locator('html')).not.toHaveAttribute('data-static');
});

test('a page whose script does not arrive offers nothing that it cannot do', async ({ page }) => {
  const print = page.getByRole('button', { name: words('kk', 'day-programme')('Print') });
  let lost = 0;
  await page.route('**/assets/main-*.js', (route) => {
    lost += 1;
    return route.abort();
  });
  await page.goto(`${seminarPath('kk')}/programme`);
  await expect(print).toBeVisible();

  await expect(page.locator('html')).toHaveAttribute('data-static', '');

  expect(lost).toBeGreaterThan(0);
  await expect(print).toBeHidden();
  await page.unroute('**/assets/main-*.js');
  await page.getByRole('link', { name: words('kk', 'day-programme')('To the seminar') }).click();
  await takenOver(page);
  await expect(page).toHaveURL(seminarPath('kk'));
});

test('the colours that somebody chose are those of the page before any script', async ({ page, request }) => {
  const say = words('en');
  await page.goto(seminarPath('en'));
  await takenOver(page);
  const colours = () => page.getByRole('button', { name: say('Colours: {now}', { now: '' }).trim() });
  await colours().click();
  await colours().click();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');

  const cookies = await page.context().cookies();
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ');
  const written = await (await request.get(seminarPath('en'), { headers: { cookie } })).text();

  expect(written).toContain('<html lang="en" data-mantine-color-scheme="dark">');
  expect(await (await request.get(seminarPath('en'), { headers: { cookie: '' } })).text()).toContain(
    '<html lang="en">',
  );
});

test('a form, which is made in the browser, says that it needs JavaScript', async ({ request }) => {
  const form = await (await request.get(`${seminarPath('en')}/register`)).text();

  expect(/<noscript>(.*?)<\/noscript>/s.exec(form)?.[1]).toContain('needs JavaScript');
});

test('the bare address leads to the list in Kazakh, or in the language that somebody chose', async ({ request }) => {
  const head = await headOf(request, '/');
  expect(head.link('canonical')).toBe(`${product.site}/kk/`);
  expect(head.meta('og:title')).not.toBe('');

  const chosen = await request.get('/?from=mail', { headers: { cookie: 'bagdar-language=ru' } });
  expect(chosen.url()).toBe(`${product.site}/ru/?from=mail`);
});

test('what is not there is told as such, and what did not change is not sent again', async ({ request }) => {
  const missing = await request.get(seminarPath('ru', 'there-is-no-such-seminar'));
  expect(missing.status()).toBe(404);
  expect(await missing.text()).toContain(words('ru')('This page leads nowhere'));

  const first = await request.get(seminarPath('ru'));
  const again = await request.get(seminarPath('ru'), { headers: { 'if-none-match': first.headers().etag ?? '' } });
  expect(again.status()).toBe(304);
  expect(first.headers()['content-security-policy']).toContain("script-src 'self'");
});

test('what cannot be asked for is a page of its own, and stands in the way of no other', async ({ request }) => {
  expect((await request.get('/kk/search?q=%00')).status()).toBe(400);
  expect((await request.get('/kk/search?q=%1C')).status()).toBe(400);

  expect((await headOf(request, seminarPath('kk'))).title).toContain(sample.seminar.title.kk);
});

test('the files of the pages travel compressed and are kept', async ({ request }) => {
  const script = /src="(\/assets\/[^"]+)"/.exec(await (await request.get(`${seminarPath('en')}/register`)).text())?.[1];
  const packed = await request.get(script ?? '');

  expect(packed.headers()).toMatchObject({ 'content-encoding': 'gzip', 'content-type': 'text/javascript' });
  expect(packed.headers()['cache-control']).toContain('immutable');
  const plain = await request.get(script ?? '', { headers: { 'accept-encoding': 'identity' } });
  expect(await plain.text()).toBe(await packed.text());
  expect((await request.get('/assets/there-is-none.js')).status()).toBe(404);
});

test('a change is seen on the written page a moment later', async ({ request, department }) => {
  const { id, slug } = await seminarWithRoutes(department);
  await request.get(seminarPath('en', slug));

  await department.move(id, 'REGISTRATION_CLOSED');

  await expect(async () => {
    const html = await (await request.get(seminarPath('en', slug))).text();
    expect(html).toContain(words('en')('Registration is closed'));
  }).toPass({ timeout: 2_500 });
});

test('a draft is written for nobody, and its team reads it in the browser', async ({ request, department }) => {
  const { slug } = await seminarWithRoutes(department, { lifecycle: [] });

  expect((await request.get(seminarPath('en', slug))).status()).toBe(404);
});

test('search engines find every public page in three languages, and no room behind a sign-in', async ({ request }) => {
  const robots = await (await request.get('/robots.txt')).text();
  expect(robots).toContain('Disallow: /*/console');
  expect(robots).toContain(`Sitemap: ${product.site}/sitemap.xml`);

  const sitemap = await request.get('/sitemap.xml');
  expect(sitemap.headers()['content-type']).toContain('xml');
  expect(await sitemap.text()).toContain(`<loc>${product.site}/sitemap-1.xml</loc>`);
  expect((await request.get('/sitemap-9999.xml')).status()).toBe(404);
  const xml = await (await request.get('/sitemap-1.xml')).text();
  for (const language of languages) {
    expect(xml).toContain(`<loc>${product.site}${seminarPath(language)}</loc>`);
    expect(xml).toContain(`<loc>${product.site}${seminarPath(language)}/programme</loc>`);
  }
  // Whose press release is published is found out bit by bit.
  await expect(async () => {
    const written = await (await request.get('/sitemap-1.xml')).text();
    expect(written).toContain(`<loc>${product.site}${seminarPath('ru')}/release</loc>`);
  }).toPass();
});
