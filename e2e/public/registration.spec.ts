import type { Page } from '@playwright/test';
import { RegistrationScreen } from '../screens/registration.ts';
import { inAll, mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { linkIn, mailTo } from '../support/mailbox.ts';
import { product } from '../support/product.ts';
import { seminarPath } from '../support/sample.ts';
import { expect, test } from '../support/test.ts';

test('a participant registers with the keyboard, and changes and withdraws with the link', async ({
  page,
  request,
  department,
}) => {
  test.slow();
  const { slug } = await seminarWithRoutes(department, {
    ...{ routes: 4, startsOn: '2019-02-14', endsOn: '2019-02-14' },
    categories: [{ code: 'DISTRICT', name: inAll('District methodology room') }],
  });
  const screen = new RegistrationScreen(page, 'kk');
  const { say } = screen;
  const address = `${mark('gulnar')}@sample.example`;

  await test.step('is told at the fields what is missing', async () => {
    await page.goto(seminarPath('kk', slug));
    await page.getByRole('link', { name: say('Register') }).click();
    await expect(page.getByRole('heading', { level: 1, name: say('Registration') })).toBeVisible();
    await expect(page.getByLabel(say('Region')).getByRole('option')).toHaveCount(18);
    await expectAccessible(page);
    await screen.pressByKeyboard(screen.button('Register'));
    await screen.expectRefused('Full name', 'Fill in this field');
    await screen.expectRefused('E-mail', 'Fill in this field');
    await screen.expectRefused('Region', 'Fill in this field');
    await expect(page.getByText(say('Some fields need another look.'))).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('is told at the fields what the service refuses', async () => {
    await screen.fillIn({ 'Full name': '<b>Гүлнар</b>', 'E-mail': 'gulnar', Phone: '+7 701 000 00 00' });
    await screen.field('Region').selectOption('KZ-39');
    await screen.field('You take part as').selectOption('DISTRICT');
    await screen.agree();
    await screen.button('Register').click();
    await screen.expectRefused('Full name', 'HTML markup is not allowed here');
    await screen.expectRefused('E-mail', 'Write an e-mail address, such as name@example.kz');
    await expectAccessible(page);
  });

  await test.step('ranks the routes with the keyboard', async () => {
    await screen.fillIn({ 'Full name': 'Ахметова Гүлнар', 'E-mail': address, 'Place of work': 'Қостанай' });
    for (const route of [4, 1, 3]) await screen.press('Add to your order: {0}', route);
    await screen.expectOrder(4, 1, 3);
    await screen.press('Move up: {name}', 3);
    await screen.expectOrder(4, 3, 1);
    await screen.press('Move down: {name}', 4);
    await screen.expectOrder(3, 4, 1);
    await expectAccessible(page);
  });

  const link = await test.step('registers, and sees the link', async () => {
    await screen.pressByKeyboard(screen.button('Register'));
    await expect(page.getByRole('heading', { level: 1, name: say('You are registered') })).toBeVisible();
    const shown = await page.getByText(`${product.site}/kk/my-registration#`).innerText();
    await expectAccessible(page);
    return shown;
  });

  await test.step('finds the same link in the mail', async () => {
    const mail = await mailTo(request, address);
    expect(linkIn(mail)).toBe(link);
    expect(mail.Text).toContain(slug);
  });

  await test.step('opens it and changes the order of the routes', async () => {
    await page.goto('/kk/');
    await page.goto(link);
    await expectEntered(
      page,
      say('Order of routes'),
      [3, 4, 1].map((number) => say('Route {number}', { number })).join(' → '),
    );
    await expect(page.getByText(say('You have a place.'))).toBeVisible();
    await expectAccessible(page);
    await screen.button('Change').click();
    await screen.fillIn({ 'Place of work': 'Қостанай ауданы' });
    await screen.press('Move up: {name}', 1);
    await expectAccessible(page);
    await screen.button('Save').click();
    await expectEntered(
      page,
      say('Order of routes'),
      [3, 1, 4].map((number) => say('Route {number}', { number })).join(' → '),
    );
    await expectEntered(page, say('Place of work'), 'Қостанай ауданы');
  });

  await test.step('withdraws', async () => {
    await screen.button('Withdraw').click();
    const dialog = page.getByRole('dialog', { name: say('Withdraw from the seminar?') });
    await expect(dialog).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('button', { name: say('Withdraw') }).click();
    await expect(
      page.getByText(say('You do not take part any more; what place there was is given to others.')),
    ).toBeVisible();
    await expect(dialog).toBeHidden();
    await expectAccessible(page);
  });
});

test('whoever registers with the address of somebody else learns nothing and changes nothing', async ({
  page,
  request,
  department,
}) => {
  const { base, slug } = await seminarWithRoutes(department);
  const address = `${mark('again')}@sample.example`;
  const { registrationId } = await department.create(`${base}/registrations`, registration(address));
  const link = linkIn(await mailTo(request, address));
  const screen = new RegistrationScreen(page, 'en');

  await page.goto(`${seminarPath('en', slug)}/register`);
  await screen.fillIn({ 'Full name': 'Someone else', 'E-mail': address });
  await screen.field('Region').selectOption('KZ-71');
  await screen.agree();
  await screen.button('Register').click();

  await expect(page.getByRole('heading', { name: screen.say('You were registered before') })).toBeVisible();
  await expect(page.getByText('my-registration#')).toHaveCount(0);
  await expectAccessible(page);
  expect((await department.read(`${base}/registrations/${registrationId}`)).fullName).not.toBe('Someone else');
  await page.goto(link);
  await expect(page.getByText(screen.say('You have a place.'))).toBeVisible();
});

test('where every place is taken one waits, is offered the place that becomes free, and accepts it', async ({
  page,
  department,
}) => {
  const { base, slug } = await seminarWithRoutes(department, { capacity: 1, waitingList: true });
  const first = await department.create(`${base}/registrations`, registration(`${mark('first')}@sample.example`));
  const screen = new RegistrationScreen(page, 'ru');
  const { say } = screen;
  await page.emulateMedia({ colorScheme: 'dark' });

  await page.goto(`${seminarPath('ru', slug)}/register`);
  await screen.fillIn({ 'Full name': 'Ким Ирина', 'E-mail': `${mark('irina')}@sample.example` });
  await screen.field('Region').selectOption('KZ-75');
  await screen.agree();
  await screen.button('Register').click();
  await expect(page.getByRole('heading', { name: say('You are on the waiting list') })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: say('Open my registration') }).click();
  await expect(
    page.getByText(
      say(
        'Your place in the queue: {waitingPosition}. You will be told as soon as a place is free that you can have.',
        {
          waitingPosition: 1,
        },
      ),
    ),
  ).toBeVisible();
  await expectAccessible(page);

  await department.create(`${base}/registrations/${first.registrationId}/cancellation`);

  await expect(async () => {
    await page.reload();
    await expect(page.getByText(say('A place is kept for you'))).toBeVisible({ timeout: 2_000 });
  }).toPass();
  await expectAccessible(page);
  await screen.button('Accept the place').click();
  const dialog = page.getByRole('dialog', { name: say('Accept the place?') });
  await expectAccessible(page);
  await dialog.getByRole('button', { name: say('Accept the place') }).click();
  await expect(page.getByText(say('You have a place.'))).toBeVisible();
  await expectAccessible(page);
});

test('a link that is not whole says so, and shows nothing', async ({ page }) => {
  const screen = new RegistrationScreen(page, 'en');
  await page.goto('/en/my-registration#made-up');
  await expect(page.getByText(screen.say('This link does not work'))).toBeVisible();
  await expectAccessible(page);
  await page.goto('/en/');
  await page.goto('/en/my-registration');
  await expect(page.getByText(screen.say('Open the link from the letter'))).toBeVisible();
  await expectAccessible(page);
});

test('where registration is not open, the form is not there', async ({ page, department }) => {
  const { slug } = await seminarWithRoutes(department, { lifecycle: ['PUBLISHED'] });
  const screen = new RegistrationScreen(page, 'en');

  await page.goto(`${seminarPath('en', slug)}/register`);

  await expect(page.getByText(screen.say('Registration for this seminar is not open.'))).toBeVisible();
  await expect(screen.button('Register')).toHaveCount(0);
  await expectAccessible(page);
});

async function expectEntered(page: Page, term: string, value: string) {
  const entry = page.locator('dl > div').filter({ has: page.getByRole('term').filter({ hasText: term }) });
  await expect(entry.getByRole('definition')).toHaveText(value);
}
