import { readFile } from 'node:fs/promises';
import { ConsoleScreen } from '../screens/console.ts';
import { mark, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expectNoWider } from '../support/narrow.ts';
import { expect, test } from '../support/test.ts';

const LETTER = '%PDF-1.7 a letter of invitation';

test('what an organizer asks is answered in public, with a file after a certain answer, and read in the console', async ({
  page,
  department,
}) => {
  test.slow();
  const { id, slug, base } = await seminarWithRoutes(department);
  const daniyar = { subject: '11111111-0000-4000-8000-000000000002', name: 'Daniyar', role: 'ORGANIZER' };
  await department.create(`${base}/team`, daniyar);
  const name = mark('Guest');
  const screen = new ConsoleScreen(page);
  const chooseFile = async () => {
    const chooser = page.waitForEvent('filechooser');
    await screen.button('Choose a file').click();
    await (await chooser).setFiles({ name: 'letter.pdf', mimeType: 'application/pdf', buffer: Buffer.from(LETTER) });
    await expect(page.getByText('letter.pdf')).toBeVisible();
  };

  await test.step('the organizer builds the form and tries it', async () => {
    await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations/form`);
    await screen.button('Add a question').click();
    await page.getByRole('menuitem', { name: 'One of several' }).click();
    await screen.write('Question', 'Where do you stay?');
    await page.getByLabel('It has to be answered').check();
    await screen.write('Option 1', 'At a hotel');
    await screen.write('Option 2', 'At home');
    await screen.button('Add a question').click();
    await page.getByRole('menuitem', { name: 'File', exact: true }).click();
    await screen.write('Question', 'The letter for the hotel');
    await screen.field('When it is asked').selectOption({ label: 'After certain answers to “Where do you stay?”' });
    await page.getByRole('checkbox', { name: 'At a hotel' }).check();
    const preview = page.getByRole('region', { name: 'Preview' });
    await expect(preview.getByText('The letter for the hotel')).toBeHidden();
    await preview.getByRole('radio', { name: 'At a hotel' }).check();
    await expect(preview.getByText('The letter for the hotel')).toBeVisible();
    await expectAccessible(page);
    await screen.save();
    await screen.expectSaved();
  });

  await test.step('somebody registers, who is asked for the letter', async () => {
    await page.goto(`/en/seminars/${slug}/register`);
    await screen.fill({ 'Full name': name, 'E-mail': `${name}@sample.example` });
    await screen.field('Region').selectOption('KZ-71');
    await page.getByRole('checkbox', { name: /I agree/ }).check();
    await screen.button('Register').click();
    await expect(page.getByRole('group', { name: /Where do you stay/ })).toHaveAccessibleDescription(/./);
    await page.getByRole('radio', { name: 'At a hotel' }).check();
    await chooseFile();
    await expectAccessible(page);
    await screen.button('Register').click();
    await expect(page).toHaveURL(/registered$/);
  });

  await test.step('the organizer reads the answers and takes the file', async () => {
    await page.goto(`/en/console/seminars/${id}/registrations`);
    await page.getByRole('link', { name }).click();
    const panel = page.getByRole('dialog', { name });
    await expect(panel.getByText('At a hotel')).toBeVisible();
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: 'Download the file' }).click();
    expect((await download).suggestedFilename()).toBe('letter.pdf');
    expect(await readFile(await (await download).path(), 'utf8')).toBe(LETTER);
  });

  await test.step('on a phone the builder is no wider than the screen', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`/en/console/seminars/${id}/registrations/form`);
    await screen.button('Change: Where do you stay?').click();
    await expect(screen.field('Question, English')).toBeVisible();
    await expectNoWider(page);
    await expectAccessible(page);
  });
});
