import { ConsoleScreen } from '../screens/console.ts';
import { mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { mailsTo, mailTo } from '../support/mailbox.ts';
import { expect, test } from '../support/test.ts';

const daniyar = { subject: '11111111-0000-4000-8000-000000000002', name: 'Daniyar', role: 'ORGANIZER' };

test('an organizer words a letter anew, and who registers then gets these words', async ({
  page,
  request,
  department,
}) => {
  test.slow();
  const { base, id } = await seminarWithRoutes(department);
  await department.create(`${base}/team`, daniyar);
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations/letters/templates`);
  await expect(screen.link('Registration confirmed')).toBeVisible();
  await expectAccessible(page);

  await test.step('writes a subject with a placeholder, and sees it filled in', async () => {
    await screen.link('Registration confirmed').click();
    await screen.field('Subject, English').fill('Welcome, ');
    await page.getByLabel('Insert into the subject').selectOption('Full name');
    await expect(screen.field('Subject, English')).toHaveValue('Welcome, {{name}}');
    await expect(page.getByRole('region', { name: 'Preview' }).getByText('Welcome, Aigul Serikova')).toBeVisible();
    await expect(page.frameLocator('iframe').getByText('Open my registration')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('is told of a placeholder that there is not', async () => {
    await screen.field('Subject, English').fill('Welcome, {{nmae}}');
    await screen.button('Save').click();
    await expect(page.getByText('{{nmae}} cannot stand here').first()).toBeVisible();
    await screen.field('Subject, English').fill('Welcome, {{name}}');
    await screen.button('Save').click();
    await expect(page.getByText('Saved. Letters have these words from now on.')).toBeVisible();
  });

  const address = `${mark('worded')}@sample.example`;
  await department.create(`${base}/registrations`, registration(address));
  const mail = await mailTo(request, address, 'Welcome');
  expect(mail.Subject).toBe(`Welcome, Participant ${address.split('@')[0]}`);
  expect(mail.HTML).toContain('prefers-color-scheme: dark');
});

test('an organizer writes to those whom a filter shows, and one of them unsubscribes', async ({
  page,
  request,
  department,
}) => {
  test.slow();
  const { base, id } = await seminarWithRoutes(department);
  await department.create(`${base}/team`, daniyar);
  const there = `${mark('there')}@sample.example`;
  const elsewhere = `${mark('elsewhere')}@sample.example`;
  await department.create(`${base}/registrations`, registration(there));
  await department.create(`${base}/registrations`, { ...registration(elsewhere), regionCode: 'KZ-79' });
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/registrations/letters/mailings/new?region=KZ-71`);

  await test.step('writes it, and looks it over with the data of a real person', async () => {
    await screen.field('Subject, English').fill('The bus for {{name}}');
    await page.getByRole('textbox', { name: 'Text, English' }).click();
    await page.keyboard.type('The bus waits at the entrance.');
    await screen.button('Save').click();
    await expect(page.getByText('1 person gets it')).toBeVisible();
    await expect(page.getByText(`The bus for Participant ${there.split('@')[0]}`)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('sends it', async () => {
    await screen.button('Send to 1 person…').click();
    await screen.button('Send now').click();
    await expect(page.getByText('Sent: 1 of 1')).toBeVisible({ timeout: 30_000 });
  });

  const mail = await mailTo(request, there, 'The bus for');
  expect(mail.Text).toContain('The bus waits at the entrance.');
  expect((await mailsTo(request, elsewhere)).map(({ Subject }) => Subject).join()).not.toContain('bus');

  await test.step('finds it in the outbox', async () => {
    await screen.link('Each letter in the outbox').click();
    await expect(screen.rows('Outbox')).toHaveCount(1);
    await expectAccessible(page);
  });

  await test.step('whoever wants no more of them says so, and is left out of the next', async () => {
    const link = mail.Text.match(/https?:\/\/\S+\/unsubscribe#[\w-]+/)?.[0] as string;
    await page.goto(link);
    await expectAccessible(page);
    await screen.button('Get no more of them').click();
    await expect(page.getByText('You get no more of what the organizers write')).toBeVisible();
    const next = await department.create(`${base}/mailings`, {
      subject: { en: 'x' },
      body: { en: '<p>x</p>' },
      filter: {},
    });
    const audience = await department.read(`${base}/mailings/${next.id}/audience`);
    expect(audience.unsubscribed).toBe(1);
    expect(audience.recipients).toBe(1);
  });
});
