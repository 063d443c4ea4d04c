import { RegistrationScreen } from '../screens/registration.ts';
import { mark, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { linkIn, mailTo } from '../support/mailbox.ts';
import { seminarPath } from '../support/sample.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

test('whoever switched the link off has another one mailed once registration is closed', async ({
  page,
  request,
  department,
}) => {
  test.slow();
  const { id, slug } = await seminarWithRoutes(department, { routes: 1 });
  const screen = new RegistrationScreen(page, 'kk');
  const say = words('kk', 'registering', '../ui/link-request');
  const address = `${mark('lost')}@sample.example`;

  const first = await test.step('registers, and switches the link off', async () => {
    await page.goto(`${seminarPath('kk', slug)}/register`);
    await screen.fillIn({ 'Full name': 'Ахметова Гүлнар', 'E-mail': address });
    await screen.field('Region').selectOption('KZ-71');
    await screen.agree();
    await screen.button('Register').click();
    await page.getByRole('link', { name: say('Open my registration') }).click();
    const link = linkIn(await mailTo(request, address));
    await screen.button('Switch my link off').click();
    await screen.confirm('Switch your link off?', 'Switch my link off');
    await expect(page.getByText(say('Your link is switched off'))).toBeVisible();
    await expect(page.getByRole('button', { name: say('Mail me the link') })).toBeVisible();
    await expectAccessible(page);
    return link;
  });

  await test.step('finds a dead link, and where to ask', async () => {
    await page.goto('/kk/');
    await page.goto(first);
    await expect(page.getByText(say('This link does not work'))).toBeVisible();
    await expect(page.getByLabel(say('Seminar')).getByRole('option', { name: `Seminar ${slug}` })).toBeAttached();
    await expectAccessible(page);
  });

  await test.step('asks where registration is closed', async () => {
    await department.move(id, 'REGISTRATION_CLOSED');
    await page.goto(`${seminarPath('kk', slug)}/register`);
    await page.getByRole('button', { name: say('Mail me the link') }).click();
    await expect(page.getByText(say('Fill in this field')).first()).toBeVisible();
    await page.getByLabel(say('E-mail that you gave')).fill(address.toUpperCase());
    await page.getByRole('button', { name: say('Mail me the link') }).click();
    await expect(page.getByText(say('Look into your mailbox in a few minutes'))).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('opens the mailed link', async () => {
    const another = new RegExp(`my-registration#(?!${first.split('#')[1]})`);
    const link = linkIn(await mailTo(request, address, another));
    await page.goto('/kk/');
    await page.goto(link);
    await expect(page.getByText('Ахметова Гүлнар').first()).toBeVisible();
    await expect(page.getByText(say('You have a place.'), { exact: true })).toBeVisible();
  });
});
