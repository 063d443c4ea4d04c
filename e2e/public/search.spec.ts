import { inAll, mark, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import type { Api } from '../support/api.ts';
import { takenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

test('a Kazakh ending and a slip of the hand find a session, and lead to where it stands', async ({
  page,
  department,
}) => {
  const { slug, sessionId, title } = await seminarWithASession(department);
  const say = words('kk', 'search');
  const hit = page.getByRole('link', { name: title.kk, exact: true });
  await page.goto('/kk/');
  await page.getByRole('link', { name: say('Search'), exact: true }).click();
  await takenOver(page);
  const field = page.getByLabel(say('What are you looking for?'));
  await expect(field).toBeFocused();
  await expectAccessible(page);

  await test.step('with another ending', async () => {
    await field.fill('Робототехниканың шеберханасында');
    await expect(hit).toBeVisible();
    await expect(page).toHaveURL(/q=/);
    await expect(hit.locator('mark')).toHaveText(['Робототехника', 'шеберханасы']);
    await expectAccessible(page);
  });

  await test.step('with a slip of the hand', async () => {
    await field.fill('работотехника шеберханасы');
    await expect(page).toHaveURL(/%D1%80%D0%B0%D0%B1/);
    await expect(hit).toBeVisible();
  });

  await test.step('among sessions only', async () => {
    await page.getByRole('link', { name: say('Sessions'), exact: true }).click();
    await expect(page).toHaveURL(/kind=session/);
    await expect(hit).toBeVisible();
  });

  await test.step('down with the arrows, and there', async () => {
    await field.focus();
    await page.keyboard.press('ArrowDown');
    await expect(
      page
        .getByRole('list', { name: say('What was found') })
        .getByRole('link')
        .first(),
    ).toBeFocused();
    await hit.press('Enter');
    await expect(page).toHaveURL(`/kk/seminars/${slug}/programme#session-${sessionId}`);
    const there = page.locator(`#session-${sessionId}`);
    await expect(there).toBeInViewport();
    await expect(there).toBeFocused();
  });
});

test('an organization is found at the place where a programme shows it', async ({ page, department }) => {
  const { slug } = await seminarWithRoutes(department);
  await page.goto(`/en/search?kind=organization&q=${encodeURIComponent(`School of ${slug}`)}`);

  await page.getByRole('link', { name: `School of ${slug}` }).click();

  await expect(page).toHaveURL(new RegExp(`/en/seminars/${slug}/programme\\?by=place#place-`));
  await expect(page.getByRole('heading', { level: 2, name: `School of ${slug}` })).toBeInViewport();
});

test('where nothing is found, advice stands', async ({ page }) => {
  const say = words('kk', 'search');
  await page.goto(`/kk/search?q=${mark('щщщ')}`);

  await expect(page.getByText(/деп аталатын ештеңе жоқ/)).toBeVisible();
  await expect(
    page.getByText(
      say(
        'Try fewer words or only the beginning of one, in any of the three languages. What is not announced yet is not found here.',
      ),
    ),
  ).toBeVisible();
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the field is sent, and the kinds are links', async ({ page, department }) => {
    const { title } = await seminarWithASession(department);
    const say = words('ru', 'search');
    await page.goto('/ru/search');
    await page.getByLabel(say('What are you looking for?')).fill(title.ru.slice(-8));
    await page.getByRole('button', { name: say('Find') }).click();

    await expect(page.getByRole('link', { name: title.ru })).toBeVisible();
    await page.getByRole('link', { name: say('Clusters'), exact: true }).click();
    await expect(page).toHaveURL(/kind=cluster/);
    await expect(page.getByRole('link', { name: title.ru })).toHaveCount(0);
  });
});

async function seminarWithASession(department: Api) {
  const { id, base, slug } = await seminarWithRoutes(department, { lifecycle: [] });
  const own = mark('x');
  const title = {
    kk: `Робототехника шеберханасы ${own}`,
    ru: `Мастерская робототехники ${own}`,
    en: `Robotics workshop ${own}`,
  };
  const stage = await department.create(`${base}/stages`, { name: inAll('The day') });
  const session = await department.create(`${base}/sessions`, { stageId: stage.id, kind: 'MASTER_CLASS', title });
  await department.move(id, 'PUBLISHED');
  return { slug, title, sessionId: session.id as string };
}
