import type { Page } from '@playwright/test';
import { seminarWithRelease } from '../support/a-release.ts';
import { mark } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { type Api, expectProblem, ifMatch, type Json } from '../support/api.ts';
import { seminarPath } from '../support/sample.ts';
import { takenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';
import { type Language, words } from '../support/words.ts';

// The service takes ten replies in ten minutes from one address, so each journey here sends few.

const releasePath = (language: Language, slug: string) => `${seminarPath(language, slug)}/release`;
const say = words('kk', 'press-release');

test('a reply is sent, read by a moderator, shown, and answered; its e-mail is shown to nobody', async ({
  page,
  everyone,
  department,
}) => {
  test.slow();
  const release = await seminarWithRelease(department);
  const path = releasePath('kk', release.slug);
  const text = `Қайдан оқуға болады?\n${mark('reply')}`;
  const addresses = [`${mark('aigul')}@sample.example`, `${mark('marat')}@sample.example`];
  const [first = '', second = ''] = addresses;
  await page.goto(path);
  await takenOver(page);

  await test.step('is told at the fields what is missing, and what the service refuses', async () => {
    await page.getByRole('button', { name: say('Write a reply') }).click();
    await expect(page.getByLabel(say('Your name'))).toBeFocused();
    await expectAccessible(page);
    await page.getByRole('button', { name: say('Send') }).click();
    await expect(page.getByText(say('Fill in this field'), { exact: true })).toHaveCount(3);
    await fillIn(page, { author: '<b>Айгүл</b>', email: 'aigul', text });
    await page.getByRole('button', { name: say('Send') }).click();
    await expect(page.getByLabel(say('Your name'))).toHaveAccessibleDescription(say('HTML markup is not allowed here'));
    await expect(page.getByLabel(say('Text'))).toHaveValue(text);
    await expectAccessible(page);
  });

  await test.step('what was written is still there after a reload', async () => {
    await page.reload();
    await takenOver(page);
    await expect(page.getByLabel(say('E-mail'))).toHaveValue('aigul');
    await expect(page.getByLabel(say('Text'))).toHaveValue(text);
  });

  const proof = await test.step('sends it, and is told who reads it first', async () => {
    await fillIn(page, { author: 'Айгүл Серікова', email: first, text });
    const sending = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/replies'));
    await page.getByRole('button', { name: say('Send') }).click();
    await expect(page.getByText(say('It will be shown here after a moderator approves it.'))).toBeVisible();
    await expectAccessible(page);
    await page.reload();
    await takenOver(page);
    await expect(page.getByText('Айгүл Серікова')).toHaveCount(0);
    await expect(page.getByLabel(say('Your name'))).toHaveCount(0);
    expect((await everyone.read(`${release.address}/replies`)).items).toEqual([]);
    return (await sending).postDataJSON().proof;
  });

  await test.step('a proof that has served lets no other reply in, and neither does none', async () => {
    for (const worthless of [proof, 'bm9uZQ==']) {
      const spam = { author: 'Spam', email: 'spam@sample.example', text: 'Buy', proof: worthless };
      const problem = await expectProblem(
        await everyone.post(`${release.address}/replies`, spam),
        422,
        'proof-rejected',
      );
      expect(problem.violations).toMatchObject([{ field: 'proof' }]);
    }
    const answer = await everyone.post(`${release.address}/replies`, {
      author: 'Spam',
      email: 'a@b.example',
      text: 'x',
    });
    expect((await expectProblem(answer, 422, 'validation')).violations).toMatchObject([{ field: 'proof' }]);
  });

  await test.step('a moderator approves it, and everyone reads it', async () => {
    await approveAll(department, release.seminarId, [first]);
    await shown(page, 'Айгүл Серікова');
    await takenOver(page);
    await expect(page.getByText(text)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('another reader answers it', async () => {
    await page.getByRole('button', { name: say('Answer: {author}', { author: 'Айгүл Серікова' }) }).click();
    await page.getByLabel(say('Your name')).fill('Марат');
    await page.getByLabel(say('E-mail')).fill(second);
    await page.getByLabel(say('Text')).fill('Осы бетте');
    await expectAccessible(page);
    await page.getByRole('button', { name: say('Send') }).click();
    await expect(page.getByText(say('Thank you for your reply.'))).toBeVisible();
    await approveAll(department, release.seminarId, [second]);
    await shown(page, 'Марат');
    const thread = page.getByRole('listitem').filter({ hasText: 'Айгүл Серікова' }).first();
    await expect(thread.getByRole('listitem')).toContainText('Осы бетте');
    await expect(page.getByRole('heading', { name: say('Replies') })).toContainText('2');
  });

  await test.step('no page, answer or feed carries an e-mail', async () => {
    const api = `/api/v1${release.address}`;
    const seminar = `/api/v1/seminars/${release.slug}`;
    const pages = (['kk', 'ru', 'en'] as const).flatMap((language) => [
      releasePath(language, release.slug),
      seminarPath(language, release.slug),
    ]);
    const feeds = ['/programme', '/calendar', '/schedule.xml', '/press-releases'].map((feed) => seminar + feed);
    for (const address of [...pages, ...feeds, api, `${api}/replies`, `${api}/versions`, `${api}/versions/1`]) {
      const answer = await everyone.request.get(address);
      expect(answer.status(), address).toBe(200);
      const content = await answer.text();
      for (const email of addresses) expect(content, address).not.toContain(email);
    }
    expect(await (await everyone.request.get(releasePath('ru', release.slug))).text()).toContain('Осы бетте');
  });
});

test('where replies are closed meanwhile, what was written is kept and the reason is said', async ({
  page,
  department,
}) => {
  const { slug, address } = await seminarWithRelease(department);
  await page.goto(releasePath('kk', slug));
  await takenOver(page);
  await page.getByRole('button', { name: say('Write a reply') }).click();
  await fillIn(page, { author: 'Марат', email: 'marat@sample.example', text: 'Ұзақ пікір' });
  await expect(page.getByText(say('The task is solved.'))).toBeVisible();
  const release: Json = await department.read(address);
  const sections = release.sections.map(({ key }: Json) => ({ key }));
  await department.put(address, { sections, repliesOpen: false }, ifMatch(release));

  await page.getByRole('button', { name: say('Send') }).click();

  await expect(page.getByRole('alert')).toContainText(words('kk')('This release takes no more replies.'));
  await expect(page.getByLabel(say('Text'))).toHaveValue('Ұзақ пікір');
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(say('This release takes no more replies.'))).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await takenOver(page);
  await expect(page.getByRole('button', { name: say('Write a reply') })).toHaveCount(0);
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says what the form for replies needs', async ({ page, department }) => {
    const { slug } = await seminarWithRelease(department);

    await page.goto(releasePath('ru', slug));

    const needs = words(
      'ru',
      'press-release',
    )('The form for replies needs JavaScript, which did not run here. Switch it on, or load the page again.');
    await expect(page.getByText(needs)).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
  });
});

async function fillIn(page: Page, { author, email, text }: { author: string; email: string; text: string }) {
  await page.getByLabel(say('Your name')).fill(author);
  await page.getByLabel(say('E-mail')).fill(email);
  await page.getByLabel(say('Text')).fill(text);
}

async function approveAll(department: Api, seminarId: string, expected: string[]) {
  const waiting = await department.all(`/seminars/${seminarId}/replies`, { state: 'PENDING' });
  expect(waiting.map(({ email }) => email)).toEqual(expected);
  await department.create(`/seminars/${seminarId}/replies/moderation`, {
    ids: waiting.map(({ id }) => id),
    verdict: 'APPROVED',
  });
}

/** A written page is kept for a moment. */
async function shown(page: Page, author: string) {
  await expect(async () => {
    await page.reload();
    await expect(page.getByText(author, { exact: true })).toBeVisible({ timeout: 2_000 });
  }).toPass();
}
