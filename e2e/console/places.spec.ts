import { ConsoleScreen } from '../screens/console.ts';
import { at } from '../support/a-programme.ts';
import { inAll, mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

test('an organizer gives the last place of a master class, sees that it is full, and frees it again', async ({
  page,
  department,
}) => {
  test.slow();
  const { base, id } = await seminarWithRoutes(department, { lifecycle: [] });
  const daniyar = { subject: '11111111-0000-4000-8000-000000000002', name: 'Daniyar', role: 'ORGANIZER' };
  await department.create(`${base}/team`, daniyar);
  const { id: stageId } = await department.create(`${base}/stages`, { name: inAll('The day') });
  await department.create(`${base}/sessions`, {
    ...{ stageId, kind: 'MASTER_CLASS', title: inAll('Robots'), signUp: true, capacity: 1 },
    ...{ startsAt: at('10:00'), endsAt: at('11:00') },
  });
  await department.move(id, 'PUBLISHED', 'REGISTRATION_OPEN');
  const { registrationId } = await department.create(
    `${base}/registrations`,
    registration(`${mark('robots')}@sample.example`),
  );
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations?open=${registrationId}`);

  await test.step('gives the place', async () => {
    await page.getByLabel('One more session').selectOption({ label: 'Robots · 10 Dec 2026, 10:00 · 1 place left' });
    await screen.button('Sign them up').click();
    await expect(screen.button('Free the place: Robots')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('sees how full the session is, and who comes', async () => {
    await page.goto(`/en/console/seminars/${id}/registrations/places`);
    const sessions = page.getByRole('region', { name: 'Sessions with sign-up' });
    await expect(sessions.getByRole('listitem')).toContainText('1 of 1 taken');
    await expectAccessible(page);
    await sessions.getByRole('link', { name: 'Robots' }).click();
    await expect(screen.rows('Registrations')).toHaveCount(1);
  });

  await test.step('frees it, after a question', async () => {
    await screen.rows('Registrations').getByRole('link').first().click();
    await screen.button('Free the place: Robots').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Free the place', exact: true }).click();
    await expect(page.getByText('None yet.')).toBeVisible();
  });
});

test('an organizer limits a region, sees who waits, and moves one of them up', async ({ page, department }) => {
  test.slow();
  const { base, id } = await seminarWithRoutes(department, { capacity: 10, waitingList: true });
  const daniyar = { subject: '11111111-0000-4000-8000-000000000002', name: 'Daniyar', role: 'ORGANIZER' };
  await department.create(`${base}/team`, daniyar);
  const register = (fullName: string) =>
    department.create(`${base}/registrations`, {
      ...registration(`${mark('place')}@sample.example`),
      fullName,
      regionCode: 'KZ-71',
    });
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations/places`);

  await test.step('adds a quota of a region', async () => {
    await expect(page.getByText('No quota yet')).toBeVisible();
    await expectAccessible(page);
    await screen.link('New quota').click();
    await screen.write('Name', 'Астана');
    await screen.fill({ Places: '1' });
    await screen.pick('Regions', 'Astana city');
    await screen.field('Places').focus();
    await expectAccessible(page);
    await screen.save();
    await expect(page.getByText('0 of 1 taken')).toBeVisible();
  });

  await test.step('sees who waits, in their order, and moves the last one up', async () => {
    await register('Ahmetov Marat');
    await register('Kim Irina');
    await register('Ospanova Raushan');
    await page.reload();
    const people = page.getByRole('region', { name: 'Waiting list' }).getByRole('listitem');
    await expect(page.getByText('1 of 1 taken')).toBeVisible();
    await expect(people).toHaveText([/Kim Irina/, /Ospanova Raushan/]);
    await page.getByLabel('Priority of Ospanova Raushan').fill('5');
    await people.filter({ hasText: 'Ospanova' }).getByRole('button', { name: 'Save' }).click();
    await expect(people).toHaveText([/Ospanova Raushan/, /Kim Irina/]);
    await expectAccessible(page);
  });

  await test.step('adds a place, which is offered to who is first by now', async () => {
    await screen.link('Астана').click();
    await screen.fill({ Places: '2' });
    await screen.save();
    await expect(page.getByText('2 of 2 taken')).toBeVisible();
    const offered = await department.all(`${base}/registrations`, { status: 'OFFERED' });
    expect(offered.map(({ fullName }) => fullName)).toEqual(['Ospanova Raushan']);
  });

  await test.step('deletes the quota, after a question', async () => {
    await screen.link('Астана').click();
    await screen.button('Delete').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
    await expect(page.getByText('No quota yet')).toBeVisible();
    await expect(page.getByText('Nobody waits')).toBeVisible();
  });
});
