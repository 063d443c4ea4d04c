import { ConsoleScreen } from '../screens/console.ts';
import { mark, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { mailTo } from '../support/mailbox.ts';
import { expectNoWider } from '../support/narrow.ts';
import { expect, test } from '../support/test.ts';

test('a contact registers a delegation from a spreadsheet and replaces one, and an organizer sees them', async ({
  page,
  request,
  department,
}) => {
  test.slow();
  const { id, slug, base } = await seminarWithRoutes(department, { capacity: 5 });
  const daniyar = { subject: '11111111-0000-4000-8000-000000000002', name: 'Daniyar', role: 'ORGANIZER' };
  await department.create(`${base}/team`, daniyar);
  const contact = `${mark('contact')}@sample.example`;
  const person = (name: string) => `${mark(name)}@sample.example`;
  const dana = person('dana');
  const screen = new ConsoleScreen(page);

  await test.step('opens a delegation', async () => {
    await page.goto(`/en/seminars/${slug}/register`);
    await page.getByRole('link', { name: 'Register a delegation' }).click();
    await expectAccessible(page);
    await screen.fill({ 'Name of the delegation': 'Astana delegation', 'Your full name': 'Gulnar Abenova' });
    await screen.fill({ 'Your e-mail': contact });
    await screen.field('Region').selectOption('KZ-71');
    await page.getByRole('checkbox', { name: /I agree/ }).check();
    await screen.button('Go on to the people').click();
    await expect(screen.heading('Your delegation is open')).toBeVisible();
    await mailTo(request, contact, '/my-delegation#');
    await page.getByRole('link', { name: 'Register people' }).click();
    await expect(screen.heading('Astana delegation')).toBeVisible();
    await expect(page.getByText('Places left for your region: 5')).toBeVisible();
  });

  await test.step('pastes five people, of whom one is not taken, and mends that one', async () => {
    const rows = ['Marat', 'Aigul', 'Serik', 'Dana', 'Yerlan'].map((name, index) =>
      [index + 1, `${name} Sample`, name === 'Dana' ? 'dana' : person(name.toLowerCase()), 'methodologist'].join('\t'),
    );
    await screen.field('Full name, row 1').evaluate(
      (cell, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      ['№\tФИО\tE-mail\tДолжность', ...rows].join('\r\n'),
    );
    await page.getByRole('checkbox', { name: /Each of these people agrees/ }).check();
    await expectAccessible(page);
    await screen.button('Register 5 people').click();
    await expect(page.getByText('4 people have a place')).toBeVisible();
    await expect(page.getByText('1 row needs another look')).toBeVisible();
    await screen.expectRefused('E-mail, Dana Sample', 'Write an e-mail address, such as name@example.kz');
    await expectAccessible(page);

    await screen.field('E-mail, Dana Sample').fill(dana);
    await page.getByRole('checkbox', { name: /Each of these people agrees/ }).check();
    await screen.button('Register 1 person').click();
    await expect(page.getByText('Places left for your region: 0')).toBeVisible();
    await mailTo(request, dana, 'Gulnar Abenova');
  });

  await test.step('replaces one where every place is taken', async () => {
    await screen.button('Replace: Dana Sample').click();
    const panel = page.getByRole('dialog', { name: 'Replace by another person' });
    await panel.getByLabel(/^Full name/).fill('Zarina Sample');
    await panel.getByLabel(/^E-mail/).fill(person('zarina'));
    await panel.getByRole('checkbox', { name: /agrees/ }).check();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Replace', exact: true }).click();
    await expect(page.getByRole('row', { name: /Zarina Sample/ })).toContainText('Confirmed');
    await expect(page.getByRole('row', { name: /Dana Sample/ })).not.toContainText('Confirmed');
  });

  await test.step('on a phone the table is a card for each person', async () => {
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(screen.field('Full name, row 1')).toBeVisible();
    await expectNoWider(page);
    await expectAccessible(page);
    await page.setViewportSize({ width: 1280, height: 800 });
  });

  await test.step('an organizer sees them', async () => {
    await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations/delegations`);
    await expect(screen.row('Delegations', 'Astana delegation')).toContainText('Confirmed: 5');
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Astana delegation' }).click();
    await expect(page.getByRole('link', { name: 'Zarina Sample' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('and registers one more, who waits', async () => {
    await page.getByRole('link', { name: 'Register people' }).click();
    await screen.field('Full name, row 1').fill('Olzhas Sample');
    await screen.field('E-mail, Olzhas Sample').fill(person('olzhas'));
    await page.getByRole('checkbox', { name: /Each of these people agrees/ }).check();
    await expectAccessible(page);
    await screen.button('Register 1 person').click();
    await expect(page.getByText('1 person is on the waiting list')).toBeVisible();
  });
});
