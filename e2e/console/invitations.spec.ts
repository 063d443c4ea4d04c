import { ConsoleScreen } from '../screens/console.ts';
import { mark } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { accountsOf } from '../support/keycloak.ts';
import { mailTo } from '../support/mailbox.ts';
import { expect, test } from '../support/test.ts';

test('an administrator invites an organizer, who chooses a password and gets to work', async ({
  page,
  request,
  browser,
}) => {
  test.slow();
  // not everybody has two names
  const name = mark('Айнұр');
  const address = `${mark('ainur')}@sample.example`;
  const screen = new ConsoleScreen(page);
  await screen.signIn('aigerim');

  await test.step('invites', async () => {
    await screen.open('Invitations');
    await expectAccessible(page);
    await screen.button('Invite somebody').first().click();
    const panel = page.getByRole('dialog', { name: 'Invite somebody' });
    await panel.getByRole('button', { name: 'Invite' }).click();
    await screen.expectRefused('E-mail', 'Fill in this field');
    await screen.fill({ 'Full name': name, 'E-mail': address });
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Invite' }).click();
    await expect(screen.row('Invitations', name)).toContainText('Has an account', { timeout: 30_000 });
    await expectAccessible(page);
  });

  await test.step('Keycloak has the account, with the role', async () => {
    const accounts = await accountsOf(request, address);
    expect(accounts).toHaveLength(1);
    expect(accounts[0]?.enabled).toBe(true);
    expect(accounts[0]?.requiredActions).toContain('UPDATE_PASSWORD');
    expect(accounts[0]?.roles).toContain('organizer');
    expect(accounts[0]?.roles).not.toContain('administrator');
  });

  await test.step('the invited one chooses a password by the letter, and makes a seminar', async () => {
    const letter = await mailTo(request, address);
    const link = letter.Text.match(/https?:\/\/\S+action-token\S+/)?.[0];
    expect(link, letter.Text).toBeDefined();
    const invited = new ConsoleScreen(await (await browser.newContext()).newPage());
    await invited.page.goto(link as string);
    await invited.page.locator('#kc-info-message a').click();
    await invited.page.locator('#password-new').fill('A-password-of-my-own-1');
    await invited.page.locator('#password-confirm').fill('A-password-of-my-own-1');
    await invited.page.locator('input[type=submit], button[type=submit]').first().click();
    await invited.page.goto('/en/console');
    await invited.enterPassword(address, 'A-password-of-my-own-1');
    await invited.open('Seminars');
    await expect(invited.link('New seminar').first()).toBeVisible();
    await expect(invited.link('Invitations')).toHaveCount(0);
    await invited.page.context().close();
  });
});
