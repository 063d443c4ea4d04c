import type { Browser } from '@playwright/test';
import { ConsoleScreen, type Person } from '../screens/console.ts';
import { mark, organization } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

test('two organizers change the same thing, and nothing is lost without being asked', async ({
  browser,
  department,
}) => {
  const word = mark('both');
  const made = await department.create('/organizations', organization(word));
  const path = `/en/console/organizations/${made.id}`;
  const [first, second] = await Promise.all([signedIn(browser, 'daniyar', path), signedIn(browser, 'saule', path)]);
  await expect(second.field('Phone')).toBeVisible();

  await test.step('the first saves', async () => {
    await first.fill({ Phone: '111' });
    await first.save();
    await first.expectSaved();
  });

  await test.step('the second is told, and what they typed is still there', async () => {
    await second.fill({ Website: 'https://second.example' });
    await second.save();
    await expect(second.page.getByText('Someone has changed this since you opened it.')).toBeVisible();
    await expect(second.field('Website')).toHaveValue('https://second.example');
    expect((await department.read(`/organizations/${made.id}`)).phone).toBe('111');
    await expectAccessible(second.page);
  });

  await test.step('the second looks at the other version, and adds to it', async () => {
    await second.button('Load their version').click();
    await expect(second.field('Phone')).toHaveValue('111');
    await second.fill({ Website: 'https://second.example' });
    await second.save();
    await second.expectSaved();
    const both = await department.read(`/organizations/${made.id}`);
    expect(both).toMatchObject({ phone: '111', website: 'https://second.example' });
  });

  await test.step('one who insists overwrites knowingly', async () => {
    await Promise.all([first.page.goto(path), second.page.goto(path)]);
    await expect(first.field('Phone')).toHaveValue('111');
    await second.fill({ Phone: '222' });
    await second.save();
    await second.expectSaved();
    await first.fill({ Phone: '333' });
    await first.save();
    await first.button('Save mine over it').click();
    await first.expectSaved();
    expect((await department.read(`/organizations/${made.id}`)).phone).toBe('333');
  });
  await Promise.all([first, second].map(({ page }) => page.context().close()));
});

async function signedIn(browser: Browser, person: Person, path: string): Promise<ConsoleScreen> {
  const screen = new ConsoleScreen(await (await browser.newContext()).newPage());
  await screen.signIn(person, path);
  return screen;
}
