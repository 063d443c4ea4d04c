import { ConsoleScreen } from '../screens/console.ts';
import { DANIYAR, programme } from '../support/a-programme.ts';
import { inAll } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

test('with Ctrl K, an organizer gets to a draft, to one of its sessions and to its parts', async ({
  page,
  department,
}) => {
  const { id, base, stage } = await programme(department, [DANIYAR]);
  const { slug } = await department.read(base);
  const title = `Talk about ${slug}`;
  const talk = await department.create(`${base}/sessions`, { stageId: stage.id, kind: 'SPEECH', title: inAll(title) });
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', '/en/console/organizations');
  const palette = page.getByRole('dialog');
  const field = palette.getByRole('combobox');
  const option = (name: string | RegExp) => palette.getByRole('option', { name });

  await test.step('the button tells of it, and it lists the pages', async () => {
    await screen.button('Search Ctrl K').click();
    await expect(field).toBeFocused();
    await expect(option('Seminars')).toBeVisible();
    await expect(option('New seminar')).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await expect(palette).toBeHidden();
  });

  await test.step('finds the draft by its name', async () => {
    await page.keyboard.press('Control+k');
    await field.fill(`Seminar ${slug}`);
    await expect(option(new RegExp(`Seminar ${slug}.*Draft`)).first()).toBeVisible();
    await expect(palette.locator('[aria-busy=true]')).toHaveCount(0);
    await expectAccessible(page);
    const chosen = option(/./).first();
    await expect(chosen).toHaveAttribute('aria-selected', 'true');
    await expect(field).toHaveAttribute('aria-activedescendant', (await chosen.getAttribute('id')) ?? '');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/en/console/seminars/${id}`);
  });

  await test.step('goes to a part of the seminar that is open', async () => {
    await page.keyboard.press('Control+k');
    await expect(field).toHaveValue('');
    await field.fill('routes');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`/en/console/seminars/${id}/routes`);
  });

  await test.step('and to a session of it', async () => {
    await page.keyboard.press('Control+k');
    await field.fill(title);
    await option(new RegExp(`${title}.*Seminar ${slug}.*Draft`)).click();
    await expect(page).toHaveURL(new RegExp(`/programme/sessions/${talk.id}$`));
    await expect(screen.heading(title)).toBeVisible();
  });
});
