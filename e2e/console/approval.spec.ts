import { ConsoleScreen } from '../screens/console.ts';
import { DANIYAR } from '../support/a-programme.ts';
import { mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { type Api, ifMatch } from '../support/api.ts';
import { mailsTo, mailTo } from '../support/mailbox.ts';
import { expect, test } from '../support/test.ts';

test('an organizer decides on those who wait for approval, many at once and one after the other', async ({
  page,
  request,
  department,
  everyone,
}) => {
  test.slow();
  const { base, id } = await seminarWithRoutes(department, { capacity: 2 });
  await department.create(`${base}/team`, DANIYAR);
  await askForApproval(department, base);
  const addresses = ['Anna', 'Berik', 'Dana', 'Erlan', 'Farida'].map((name) => [
    name,
    `${mark('wait')}@sample.example`,
  ]);
  for (const [fullName, email] of addresses) {
    await everyone.create(`${base}/registrations`, { ...registration(email as string), fullName });
  }
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations?status=PENDING&sort=registeredAt`);
  const rows = screen.rows('Registrations');
  const choose = (name: string) => page.getByRole('checkbox', { name: `Choose ${name}`, exact: true }).check();

  await test.step('approves three, of whom the first two find a place', async () => {
    await expect(rows).toHaveCount(5);
    for (const name of ['Dana', 'Anna', 'Berik']) await choose(name);
    await screen.button('Approve').click();
    const dialog = page.getByRole('dialog', { name: 'Approve all who are chosen?' });
    await expectAccessible(page);
    await dialog.getByRole('button', { name: 'Approve' }).click();
    await expect(page.getByText('2 people have a place now')).toBeVisible();
    await expect(page.getByText('1 person stands on the waiting list now')).toBeVisible();
    await expect(rows).toHaveCount(2);
    await expectAccessible(page);
    const [first] = await department.all(`${base}/registrations`, { status: 'WAITLISTED' });
    expect(first.fullName).toBe('Dana');
  });

  await test.step('looks at one, goes on to the next, and does not accept that one', async () => {
    await screen.link('Erlan').click();
    await screen.button('Next who waits for approval').click();
    const panel = page.getByRole('dialog', { name: 'Farida' });
    await expect(panel.getByText(addresses[4]?.[1] as string)).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Do not accept' }).click();
    const dialog = page.getByRole('dialog', { name: 'Not accept Farida?' });
    await dialog.getByRole('button', { name: 'Do not accept' }).click();
    await expect(dialog).toBeHidden();
    await expect(rows).toHaveCount(1);
  });

  await test.step('everybody who was decided on is told', async () => {
    const told = {
      Anna: 'Your registration is approved',
      Berik: 'Your registration is approved',
      Dana: 'You are on the waiting list',
      Farida: 'Your registration was not accepted',
    };
    const addressOf = Object.fromEntries(addresses);
    for (const [name, subject] of Object.entries(told)) await mailTo(request, addressOf[name], subject);
    const letters = await mailsTo(request, addressOf.Erlan);
    expect(letters.map(({ Subject }) => Subject).join()).not.toMatch(/approved|waiting list|not accepted/);
  });
});

async function askForApproval(api: Api, base: string) {
  const path = `${base}/admission-rules`;
  const rules = { approval: true, approvalAgain: [], offerHours: 48 };
  expect(await api.put(path, rules, ifMatch(await api.read(path)))).toBeOK();
}
