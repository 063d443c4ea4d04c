import { ConsoleScreen } from '../screens/console.ts';
import { mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { linkIn, mailTo } from '../support/mailbox.ts';
import { sample } from '../support/sample.ts';
import { expect, test } from '../support/test.ts';

test('an organizer pages, filters, sorts and searches the registrations', async ({ page, department }) => {
  const base = `/seminars/${sample.seminar.slug}`;
  const { id } = await department.read(base);
  const everyone = await department.all(`${base}/registrations`, { sort: 'fullName' });
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations`);
  const names = screen.rows('Registrations').getByRole('link');

  await test.step('pages through them', async () => {
    await expect(screen.rows('Registrations')).toHaveCount(50);
    const firstPage = await names.allInnerTexts();
    await screen.button('Next page').click();
    await expect(names.first()).not.toHaveText(firstPage[0] as string);
    await expect(screen.rows('Registrations')).toHaveCount(50);
    await screen.button('First page').click();
    await expect(names.first()).toHaveText(firstPage[0] as string);
    await expectAccessible(page);
  });

  await test.step('sorts them by name, one way and the other', async () => {
    await screen.button(/Full name/).click();
    await expect(page.getByRole('columnheader', { name: 'Full name' })).toHaveAttribute('aria-sort', 'ascending');
    await expect(names.first()).toHaveText(everyone[0].fullName);
    await screen.button(/Full name/).click();
    await expect(names.first()).toHaveText(everyone.at(-1).fullName);
  });

  await test.step('filters them by region and by first wish', async () => {
    const second = (await department.all(`${base}/routes`)).find(({ number }) => number === 2);
    const fitting = everyone.filter(
      ({ regionCode, preferences }) => regionCode === 'KZ-79' && preferences[0] === second.id,
    );
    await screen.select({ Region: 'Shymkent city', 'First choice': 'Route 2' });
    await expect(screen.rows('Registrations')).toHaveCount(fitting.length);
    await expectAccessible(page);
    await screen.button('Clear filters').click();
    await expect(screen.rows('Registrations')).toHaveCount(50);
  });

  await test.step('finds one by the address, and reads what is known', async () => {
    const someone = everyone.find(({ email }) => email === 'participant-042@sample.invalid');
    await screen.fill({ 'Name, e-mail or place of work': 'participant-042@' });
    await expect(screen.rows('Registrations')).toHaveCount(1);
    await screen.link(someone.fullName).click();
    const panel = page.getByRole('dialog', { name: someone.fullName });
    await expect(panel.getByText(someone.email)).toBeVisible();
    await expectAccessible(page);
  });
});

test('an organizer registers somebody by hand, changes it, and takes the place away and back', async ({
  page,
  request,
  department,
}) => {
  test.slow();
  const { base, id } = await seminarWithRoutes(department, { capacity: 2 });
  const daniyar = { subject: '11111111-0000-4000-8000-000000000002', name: 'Daniyar', role: 'ORGANIZER' };
  await department.create(`${base}/team`, daniyar);
  const address = `${mark('by-hand')}@sample.example`;
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations`);
  await expect(page.getByText('Nobody has registered yet')).toBeVisible();
  await expectAccessible(page);

  await test.step('registers somebody', async () => {
    await screen.button('Register somebody').click();
    const panel = page.getByRole('dialog', { name: 'Register somebody' });
    await panel.getByRole('button', { name: 'Register', exact: true }).click();
    await screen.expectRefused('Full name', 'Fill in this field');
    await screen.fill({ 'Full name': 'Ospanova Raushan', 'E-mail': address });
    await panel.getByLabel('Region').selectOption('KZ-71');
    await panel.getByRole('checkbox', { name: /has agreed/ }).check();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Register', exact: true }).click();
    await expect(panel.getByText('/my-registration#')).toBeVisible();
    await expectAccessible(page);
    linkIn(await mailTo(request, address));
    await panel.getByRole('button', { name: 'Close' }).click();
  });

  await test.step('changes the name', async () => {
    await screen.link('Ospanova Raushan').click();
    await screen.button('Change').click();
    await screen.fill({ 'Full name': 'Ospanova Raushan Serikovna' });
    await screen.save();
    const panel = page.getByRole('dialog', { name: 'Ospanova Raushan Serikovna' });
    await expect(panel.getByText(address)).toBeVisible();
    await expect(panel.getByRole('region', { name: 'History' })).toContainText('Данияр Сейтов');
    await expectAccessible(page);
  });

  await test.step('withdraws it, and the place is offered to the one who waits', async () => {
    await department.create(`${base}/registrations`, registration(`${mark('second')}@sample.example`));
    const third = await department.create(`${base}/registrations`, registration(`${mark('third')}@sample.example`));
    expect(third.status).toBe('WAITLISTED');
    await screen.button('Withdraw').click();
    const dialog = page.getByRole('dialog', { name: 'Withdraw the registration of Ospanova Raushan Serikovna?' });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Withdraw' }).click();
    await expect(dialog).toBeHidden();
    await expect
      .poll(async () => (await department.read(`${base}/registrations/${third.registrationId}`)).status)
      .toBe('OFFERED');
  });

  await test.step('takes it back although the places are taken, knowingly', async () => {
    await screen.button('Take back').click();
    const dialog = page.getByRole('dialog', { name: 'Confirm although all places are taken?' });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Confirm all the same' }).click();
    await expect(dialog).toBeHidden();
    const counts = await department.read(`${base}/registrations/counts`);
    expect(counts.byStatus).toMatchObject({ CONFIRMED: 2, OFFERED: 1 });
    expect(counts.overCapacity).toBe(1);
  });
});
