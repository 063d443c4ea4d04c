import { ConsoleScreen } from '../screens/console.ts';
import { expectAccessible } from '../support/accessible.ts';
import { product } from '../support/product.ts';
import { expect, test } from '../support/test.ts';

const FOR_LONG = { timeout: 60_000 };

test('an organizer signs in through Keycloak with a code and a proof of its receiver, and out again', async ({
  page,
}) => {
  const screen = new ConsoleScreen(page);
  const asked = page.waitForRequest((request) => request.url().includes('/openid-connect/auth?'), FOR_LONG);
  const exchanged = page.waitForRequest((request) => request.url().endsWith('/openid-connect/token'), FOR_LONG);

  await test.step('is sent to the sign-in page, in the language of the console', async () => {
    await page.goto('/kk/console/organizations');
    const parameters = new URL((await asked).url()).searchParams;
    expect(parameters.get('response_type')).toBe('code');
    expect(parameters.get('code_challenge_method')).toBe('S256');
    await expect(page.locator('html')).toHaveAttribute('lang', 'kk');
  });

  await test.step('is not let in with another password', async () => {
    await screen.enterPassword('daniyar', 'not-the-password');
    await expect(page.locator('#input-error-username')).toBeVisible();
  });

  await test.step('comes back to where they were going', async () => {
    await screen.enterPassword('daniyar', product.password);
    expect((await exchanged).postDataJSON()).toMatchObject({
      grant_type: 'authorization_code',
      client_id: 'bagdar-spa',
    });
    await expect(page).toHaveURL('/kk/console/organizations');
    await expect(page.getByText('Данияр Сейтов')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('signs out, and the console asks again', async () => {
    await page.goto('/en/console');
    await screen.button('Sign out').click();
    await expect(page).toHaveURL('/en/');
    await page.goto('/en/console');
    await expect(page.locator('#username')).toBeVisible();
  });
});
