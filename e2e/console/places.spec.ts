import { ConsoleScreen } from '../screens/console.ts';
import { mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { expect, test } from '../support/test.ts';

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
