import { readFile } from 'node:fs/promises';
import { ConsoleScreen } from '../screens/console.ts';
import { mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

test('an organizer looks at a badge, has all of them made, and prints one alone', async ({ page, department }) => {
  const { base, id } = await seminarWithRoutes(department, { capacity: 10 });
  const daniyar = { subject: '11111111-0000-4000-8000-000000000002', name: 'Daniyar', role: 'ORGANIZER' };
  await department.create(`${base}/team`, daniyar);
  for (const name of ['a', 'b']) {
    await department.create(`${base}/registrations`, registration(`${mark(name)}@sample.example`));
  }
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations/badges`);

  await test.step('sees how a badge will look', async () => {
    await page.getByText('Label printer, 86 × 54 mm', { exact: true }).click();
    await expect(page.getByRole('img', { name: /^Badge of/ })).toBeVisible();
    await expect(page.getByText('2 badges · 2 pages')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('has the file made and fetches it', async () => {
    await screen.button('Make the badges').click();
    const file = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Download PDF/ }).click();
    const pdf = await readFile(await (await file).path());
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
    await expect(page.getByText('Only the 0 people')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('prints one from the panel of a person', async () => {
    await page
      .getByRole('navigation', { name: 'Parts of the registration' })
      .getByRole('link', { name: 'People' })
      .click();
    await screen.rows('Registrations').getByRole('link').first().click();
    const file = page.waitForEvent('download');
    await screen.button('Badge as PDF').click();
    expect((await file).suggestedFilename()).toMatch(/-badge\.pdf$/);
  });
});
