import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { RegistrationScreen } from '../screens/registration.ts';
import { at } from '../support/a-programme.ts';
import { inAll, mark, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { type Api, ifMatch } from '../support/api.ts';
import { seminarPath } from '../support/sample.ts';
import { expect, test } from '../support/test.ts';

test('a participant looks after everything by the link alone, up to being erased', async ({
  page,
  request,
  department,
}) => {
  test.slow();
  const { slug, base } = await seminarWithMasterClasses(department);
  const screen = new RegistrationScreen(page, 'kk');
  const { say } = screen;
  const card = (heading: string) => page.locator('section').filter({ has: screen.heading(heading) });
  const choice = (title: string) => card('Sessions to sign up for').getByRole('listitem').filter({ hasText: title });

  await test.step('sees in the programme how many places are left', async () => {
    await page.goto(`${seminarPath('kk', slug)}/programme`);
    const robots = page.getByRole('article').filter({ hasText: 'Robots' }).filter({ visible: true }).last();
    await expect(robots).toContainText(/1 орын/);
  });

  const first = await test.step('registers, and opens the own page', async () => {
    await page.goto(`${seminarPath('kk', slug)}/register`);
    await screen.fillIn({ 'Full name': 'Ахметова Гүлнар', 'E-mail': `${mark('self')}@sample.example` });
    await screen.field('Region').selectOption('KZ-71');
    await screen.agree();
    await screen.button('Register').click();
    await page.getByRole('link', { name: say('Open my registration') }).click();
    await expect(page.getByText(say('You have a place.'), { exact: true })).toBeVisible();
    await expect(card('Where you are when').getByRole('listitem')).toHaveText([/09:00–09:30.*Opening/]);
    await expectAccessible(page);
    return page.url();
  });

  await test.step('goes past the head by keyboard, and still holds the link', async () => {
    await screen.pressByKeyboard(page.getByRole('link', { name: say('Skip to the content') }));
    await expect(page.getByRole('main')).toBeFocused();
    await expect(page).toHaveURL(first);
    await expect(page.getByText(say('You have a place.'), { exact: true })).toBeVisible();
  });

  await test.step('signs up for a master class, and is told why not for the other', async () => {
    await choice('Robots')
      .getByRole('button', { name: say('Sign up: {name}', { name: 'Robots' }) })
      .click();
    await expect(choice('Robots').getByText(say('You have a place here.'))).toBeVisible();
    const why = say('At that time you are at: {0}', { 0: 'Robots' });
    await expect(choice('Chess').getByText(why)).toBeVisible();
    await expect(choice('Chess').getByText(say('To come here, give up your place there first.'))).toBeVisible();
    await expect(choice('Chess').getByRole('button')).toHaveCount(0);
    await expect(card('Where you are when').getByRole('listitem')).toHaveText([/Opening/, /10:00–11:00.*Robots/]);
    await expectAccessible(page);
  });

  await test.step('finds it in the calendar', async () => {
    expect(await ownCalendar(page, screen, request)).toMatch(/SUMMARY\S*:Robots/);
  });

  await test.step('learns the group with what was asked for, once people are divided', async () => {
    const division = await department.create(`${base}/divisions`, {});
    await department.create(`${base}/divisions/${division.id}/adoption`, undefined, ifMatch(division));
    await page.reload();
    await expect(
      card('What you asked for and what you got').getByText(
        say('You ranked no routes, so you go where there was room.'),
      ),
    ).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('takes the data as a file', async () => {
    const download = page.waitForEvent('download');
    await screen.button('Download my data').click();
    const data = JSON.parse(await readFile(await (await download).path(), 'utf8'));
    expect(data.registration.fullName).toBe('Ахметова Гүлнар');
    expect(data.records.signUps).toHaveLength(1);
  });

  const second = await test.step('replaces the link: the old one opens nothing', async () => {
    await screen.button('Replace my link').click();
    await screen.confirm('Replace your link?', 'Replace my link');
    await expect(page.getByText(say('Your link is replaced. The new one is the address of this page.'))).toBeVisible();
    await expect(page).not.toHaveURL(first);
    await expect(page.getByText(say('You have a place.'), { exact: true })).toBeVisible();
    const renewed = page.url();
    await reopen(page, first);
    await expect(page.getByText(say('This link does not work'))).toBeVisible();
    return renewed;
  });

  await test.step('withdraws, and has no place at the master class any more', async () => {
    await reopen(page, second);
    await screen.button('Withdraw').click();
    await screen.confirm('Withdraw from the seminar?', 'Withdraw');
    await expect(
      page.getByText(say('You do not take part any more; what place there was is given to others.')),
    ).toBeVisible();
    await expect(choice('Robots').getByText(say('You have a place here.'))).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('is erased, once that is said to be meant', async () => {
    await screen.button('Erase me').click();
    const dialog = page.getByRole('dialog', { name: say('Erase you for good?') });
    await dialog.getByRole('button', { name: say('Erase me') }).click();
    await expect(dialog.getByText(say('Tick this first: there is no way back.'))).toBeVisible();
    await expectAccessible(page);
    await dialog.getByRole('checkbox').check();
    await dialog.getByRole('button', { name: say('Erase me') }).click();
    await expect(page.getByText(say('You are erased'))).toBeVisible();
    await expect(page.getByText('Ахметова Гүлнар')).toHaveCount(0);
    await expectAccessible(page);
    await page.reload();
    await expect(page.getByText(say('This link does not work'))).toBeVisible();
  });
});

/** Two that are at the same time, of which one has a single place. */
async function seminarWithMasterClasses(api: Api): Promise<{ slug: string; base: string }> {
  const { id, base, slug } = await seminarWithRoutes(api, { routes: 1, lifecycle: [] });
  const { id: stageId } = await api.create(`${base}/stages`, { name: inAll('The day') });
  const session = (kind: string, title: string, from: string, to: string, facts = {}) =>
    api.create(`${base}/sessions`, {
      ...{ stageId, kind, title: inAll(title), startsAt: at(from), endsAt: at(to) },
      ...facts,
    });
  await session('SPEECH', 'Opening', '09:00', '09:30');
  await session('MASTER_CLASS', 'Robots', '10:00', '11:00', { signUp: true, capacity: 1 });
  await session('MASTER_CLASS', 'Chess', '10:30', '11:30', { signUp: true });
  await api.move(id, 'PUBLISHED', 'REGISTRATION_OPEN');
  return { slug, base };
}

async function ownCalendar(page: Page, { say }: RegistrationScreen, request: Page['request']): Promise<string> {
  await page.getByText(say('Add what I attend to calendar'), { exact: true }).click();
  const links = await page.locator('a[href^="webcal:"]').all();
  const address = (await links[0]?.getAttribute('href'))?.replace('webcal:', 'http:') ?? '';
  return (await request.get(address)).text();
}

/** Another page in between, for what stands behind the # alone loads none anew. */
async function reopen(page: Page, link: string) {
  await page.goto('/kk/');
  await page.goto(link);
}
