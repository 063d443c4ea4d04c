import { ScheduleScreen } from '../screens/schedule.ts';
import { programme } from '../support/a-programme.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

const drawn = 'support/sample-speaker.jpg';

test('an organizer gives a speaker a picture, and everyone sees it once it is published', async ({
  page,
  department,
}) => {
  test.slow();
  const { id } = await programme(department);
  await department.move(id, 'PUBLISHED');
  const { slug } = await department.read(`/seminars/${id}`);
  const screen = new ScheduleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/programme?view=list`);
  await page.getByRole('link', { name: 'Raushan Ospanova' }).click();
  const field = page.getByRole('group', { name: 'Picture' });
  const picture = field.locator('img');

  await test.step('a file that is no picture is refused in words, and the form is as it was', async () => {
    const file = { name: 'notes.jpg', mimeType: 'image/jpeg', buffer: Buffer.from('no picture at all') };
    await page.locator('input[type=file]').setInputFiles(file);
    await expect(field.getByText('This file cannot be read as a picture.', { exact: false })).toBeVisible();
    await expect(picture).toHaveCount(0);
  });

  await test.step('a picture is shown at once, and kept with the speaker', async () => {
    await page.locator('input[type=file]').setInputFiles(drawn);
    await expect(picture).toHaveJSProperty('naturalWidth', 360);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await expect(page.locator('li', { hasText: 'Raushan Ospanova' }).locator('img').first()).toBeVisible();
  });

  await test.step('everyone sees it once the programme is published', async () => {
    const shown = page.locator('img[src*="/photos/"]');
    await page.goto(`/en/seminars/${slug}/programme`);
    await expect(page.getByText('Raushan Ospanova').first()).toBeVisible();
    await department.create(`/seminars/${id}/versions`, {});
    await page.reload();
    await expect(shown.first()).toHaveJSProperty('naturalWidth', 360);
    await expectAccessible(page);
  });
});
