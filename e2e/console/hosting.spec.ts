import { ConsoleScreen } from '../screens/console.ts';
import { mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { mailTo } from '../support/mailbox.ts';
import { expect, test } from '../support/test.ts';

const DANIYAR = { subject: '11111111-0000-4000-8000-000000000002', name: 'Данияр Сейтов', role: 'ORGANIZER' };
const PASSWORD = 'A-password-of-my-own-1';

/** Where the pictures of the pages go, for somebody to look at; nowhere as a rule. */
const PICTURES = process.env.BAGDAR_PICTURES;

test('a school says what it can take, sees who comes, and nothing of others', async ({
  page,
  request,
  browser,
  department,
}) => {
  test.slow();
  const { base, id, slug, routes } = await seminarWithRoutes(department, { routes: 1, groupSize: [0, 100] });
  const [route] = routes;
  if (!route) throw new Error('a seminar without routes');
  await department.create(`${base}/team`, DANIYAR);
  for (const name of ['one', 'two']) {
    await department.create(`${base}/registrations`, registration(`${mark(name)}@sample.example`));
  }
  const stop = await department.read(`${base}/stops/${route.stopId}`);
  const organizer = new ConsoleScreen(page);
  await organizer.signIn('daniyar', `/en/console/organizations/${stop.organizationId}`);

  const invited = async (organization: string) => {
    const address = `${mark('host')}@sample.example`;
    await organizer.page.goto(`/en/console/organizations/${organization}`);
    const form = page.getByRole('form', { name: 'Add a coordinator' });
    await form.getByLabel('Full name').fill('Гүлнар Абенова');
    await form.getByLabel('E-mail').fill(address);
    await form.getByRole('button', { name: 'Add a coordinator' }).click();
    await expect(page.getByRole('listitem').filter({ hasText: address })).toContainText('Has an account', {
      timeout: 30_000,
    });
    const letter = await mailTo(request, address);
    const host = new ConsoleScreen(await (await browser.newContext()).newPage());
    await host.page.goto(letter.Text.match(/https?:\/\/\S+action-token\S+/)?.[0] as string);
    await host.page.locator('#kc-info-message a').click();
    await host.page.locator('#password-new').fill(PASSWORD);
    await host.page.locator('#password-confirm').fill(PASSWORD);
    await host.page.locator('input[type=submit], button[type=submit]').first().click();
    await host.page.goto('/en/console');
    await host.enterPassword(address, PASSWORD);
    await expect(host.heading('Visits to us')).toBeVisible();
    return host;
  };

  const host = await test.step('an organizer adds a coordinator, who signs in', async () => {
    const signedIn = await invited(stop.organizationId);
    await expectAccessible(page);
    return signedIn;
  });
  const card = host.page.getByRole('listitem').filter({ hasText: `School of ${slug}` });

  await test.step('sees the visits of the own organization, and no other area', async () => {
    await expect(card).toContainText('No answer yet');
    await expect(card).toContainText('not divided yet');
    for (const area of ['Seminars', 'Organizations', 'Clusters', 'Invitations']) {
      await expect(host.link(area)).toHaveCount(0);
    }
    await expectAccessible(host.page);
  });

  await test.step('confirms', async () => {
    await card.getByRole('link').click();
    await host.field('Note to the organizers').fill('Please use the east entrance');
    await host.button('We can take it').click();
    await expect(host.page.getByRole('form', { name: 'Your answer' })).toContainText('Confirmed');
    await expectAccessible(host.page);
  });

  await test.step('states a limit and a closed hour', async () => {
    await host.fill({ 'People at once, at most': '40', 'Open from': '10:00', 'Open until': '16:00' });
    await host.button('Add a break').click();
    await host.fill({ 'Break from': '09:00', 'Break until': '14:00' });
    await host.save();
    await host.expectRefused('Break from', '');
    await host.fill({ 'Break from': '13:00' });
    await host.page.getByLabel('Қазақша', { exact: true }).check();
    await host.write('What visitors will see', 'A lesson in three languages');
    await host.save();
    await host.expectSaved();
    await expectAccessible(host.page);
  });

  await test.step('the organizer reads it, and asks again', async () => {
    const said = await department.read(`${base}/stops/${route.stopId}`);
    expect(said.hostPeopleLimit).toBe(40);
    expect(said.breaks).toEqual([{ from: '13:00', to: '14:00' }]);
    await page.goto(`/en/console/seminars/${id}/routes`);
    await expect(page.getByText('Confirmed')).toBeVisible();
    await page
      .getByRole('list', { name: 'Stops: Route' })
      .getByRole('link', { name: `School of ${slug}` })
      .click();
    const answer = page.getByRole('region', { name: 'Answer of the host' });
    await expect(answer).toContainText('Please use the east entrance');
    await expect(answer).toContainText('Гүлнар Абенова');
    await expect(organizer.field('People at once, at most')).toHaveValue('40');
    await expectAccessible(page);
    await answer.getByRole('button', { name: 'Ask again' }).click();
    await expect(answer).toContainText('No answer yet');
    await organizer.openPart('History');
    await expect(page.getByRole('article').filter({ hasText: 'Гүлнар Абенова' }).first()).toBeVisible();
  });

  await test.step('sees who comes once they are divided', async () => {
    const division = await department.create(`${base}/divisions`, {});
    const adopted = await department.post(`${base}/divisions/${division.id}/adoption`, undefined, {
      headers: { 'if-match': `"${division.revision}"` },
    });
    expect(adopted, await adopted.text()).toBeOK();
    await host.page.reload();
    await expect(host.page.getByText('2 people')).toBeVisible();
    await host.button('Show the people').click();
    const people = host.page.getByRole('list', { name: 'People' });
    await expect(people.getByRole('listitem')).toHaveCount(2);
    await expect(people).not.toContainText('@');
    await expectAccessible(host.page);
  });

  await test.step('a coordinator of another organization sees nothing of it', async () => {
    const elsewhere = await seminarWithRoutes(department, { routes: 1 });
    await department.create(`${elsewhere.base}/team`, DANIYAR);
    const [own] = elsewhere.routes;
    const other = await invited((await department.read(`${elsewhere.base}/stops/${own?.stopId}`)).organizationId);
    await expect(other.page.getByRole('listitem').filter({ hasText: 'School of' })).toHaveCount(1);
    await expect(other.page.getByText(`School of ${slug}`)).toHaveCount(0);
    await other.page.goto(`/en/console/hosting/${route.stopId}`);
    await expect(other.heading('This page leads nowhere')).toBeVisible();
    await other.page.goto(`/en/console/seminars/${id}/registrations`);
    await expect(other.page.getByText('Participant one')).toHaveCount(0);
    await other.page.context().close();
  });

  if (PICTURES) await takePictures(host, organizer, route.stopId, stop.organizationId, id);
  await host.page.context().close();
});

async function takePictures(
  host: ConsoleScreen,
  organizer: ConsoleScreen,
  stopId: string,
  organizationId: string,
  seminarId: string,
) {
  const shown: [string, ConsoleScreen, string][] = [
    ['visits', host, '/kk/console/hosting'],
    ['visit', host, `/kk/console/hosting/${stopId}`],
    ['organization', organizer, `/kk/console/organizations/${organizationId}`],
    ['stop', organizer, `/kk/console/seminars/${seminarId}/routes/stops/${stopId}`],
    ['routes', organizer, `/kk/console/seminars/${seminarId}/routes`],
  ];
  for (const [name, { page }, path] of shown) {
    for (const colorScheme of ['light', 'dark'] as const) {
      for (const width of [390, 1280]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        await page.goto(path);
        await page.waitForLoadState('networkidle');
        await page.screenshot({ path: `${PICTURES}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      }
    }
  }
}
