import { ConsoleScreen } from '../screens/console.ts';
import { mark } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { seminarPath } from '../support/sample.ts';
import { expect, test } from '../support/test.ts';

test('an organizer makes a seminar with all its parts and takes it to the public', async ({ page, browser }) => {
  test.slow();
  const screen = new ConsoleScreen(page);
  const word = mark('made');
  const school = `School of ${word}`;
  const cluster = `Cluster of ${word}`;
  const title = `Seminar ${word}`;
  await screen.signIn('daniyar');

  await test.step('makes an organization; what is refused is said at its field', async () => {
    await screen.open('Organizations');
    await expectAccessible(page);
    await screen.link('New organization').click();
    await screen.save();
    await screen.expectRefused('Kind', 'Fill in this field');
    await screen.select({ Kind: 'School', Region: 'Astana city' });
    await screen.write('Name', `<i>${school}</i>`);
    await screen.fill({ Website: 'no address' });
    await screen.save();
    await screen.expectRefused('Name, English', 'HTML markup is not allowed here');
    await screen.expectRefused('Website', 'Write the whole address, such as https://school.example.kz');
    await expectAccessible(page);
    await screen.write('Name', school);
    await screen.fill({ Website: 'https://school.example' });
    await screen.save();
    await screen.expectSaved();
  });

  await test.step('finds it by its name and changes it', async () => {
    await screen.fill({ 'Search by name': word });
    await expect(screen.rows('Organizations')).toHaveCount(1);
    await screen.link(school).click();
    await screen.write('City', 'Astana');
    await screen.save();
    await screen.expectSaved();
    await screen.fill({ 'Search by name': word });
    await expect(screen.row('Organizations', school)).toContainText('Astana');
    await expectAccessible(page);
  });

  await test.step('makes a cluster that the school leads', async () => {
    await screen.open('Clusters');
    await expectAccessible(page);
    await screen.link('New cluster').click();
    await screen.write('Name', cluster);
    await screen.pick('Leading organization', school);
    await screen.button('Add a goal').click();
    await screen.write('Goal 1', 'Every school has a ramp');
    await expectAccessible(page);
    await screen.save();
    await screen.expectSaved();
  });

  await test.step('makes the seminar', async () => {
    await screen.open('Seminars');
    await expectAccessible(page);
    await screen.link('New seminar').click();
    await screen.write('Title', title);
    await screen.fill({
      'Name in the address': word,
      'First day': '2026-12-10',
      'Begins at': '09:00',
      'Ends at': '18:00',
    });
    await screen.select({ Level: 'City seminar' });
    await screen.pick('Organizers', school);
    await page.keyboard.press('Escape');
    await screen.fill({ 'Number of places': '40' });
    await expectAccessible(page);
    await screen.save();
    await expect(screen.heading(title)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('gives it a stage, a speaker and a session', async () => {
    await screen.openPart('Programme');
    await expectAccessible(page);
    await screen.link('New stage').click();
    await screen.write('Name', 'General session');
    await expectAccessible(page);
    await screen.save();
    await screen.link('New speaker').click();
    await screen.write('Full name', 'Ibrayeva G.K.');
    await screen.pick('Organization', school);
    await expectAccessible(page);
    await screen.save();
    await screen.link('New session: General session').click();
    await screen.select({ Kind: 'Speech' });
    await screen.write('Title', 'The work of the clusters');
    await screen.pick('Speakers', 'Ibrayeva G.K.');
    await screen.fill({ 'Begins at': '2026-12-10T09:30' });
    await expectAccessible(page);
    await screen.save();
    await expect(page.getByText('10 December 2026, 09:30 (UTC+5)')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('gives it a route with a stop and a group', async () => {
    await screen.openPart('Routes');
    await expectAccessible(page);
    await screen.link('New route').click();
    await screen.pick('Clusters shown on the way', cluster);
    await screen.button('Add a topic').click();
    await screen.write('Topic 1', 'Inclusion');
    await expectAccessible(page);
    await screen.save();
    await screen.link('New stop: Route 1').click();
    await screen.pick('Host organization', school);
    await expectAccessible(page);
    await screen.save();
    await screen.link('New group: Route 1').click();
    await screen.fill({ 'People at least': '5', 'People at most': '30' });
    await expectAccessible(page);
    await screen.save();
    await expect(screen.link('Group 1 5–30')).toBeVisible();
    await expect(page.getByRole('list', { name: 'Stops: Route 1' })).toContainText(school);
    await expectAccessible(page);
  });

  await test.step('moves it on in its life, and the public follows', async () => {
    await screen.openPart('Overview');
    const visitor = await (await browser.newContext()).newPage();
    await visitor.goto(seminarPath('en', word));
    await expect(visitor.getByRole('heading', { name: 'This page leads nowhere' })).toBeVisible();
    await screen.move('Announce');
    await visitor.reload();
    await expect(visitor.getByRole('heading', { level: 1, name: title })).toBeVisible();
    await expect(visitor.getByText('The work of the clusters', { exact: true })).toBeVisible();
    await expect(visitor.getByText('Registration has not opened yet.')).toBeVisible();
    await screen.move('Open registration');
    await visitor.reload();
    await expect(visitor.getByRole('link', { name: 'Register' })).toBeVisible();
    await screen.move('Close registration');
    await visitor.reload();
    await expect(visitor.getByText('Registration is over.')).toBeVisible();
    await screen.move('Begin');
    await screen.move('Complete');
    await expect(page.getByRole('list', { name: 'Steps of the seminar' }).locator('[aria-current=step]')).toHaveText(
      'Completed',
    );
    await expectAccessible(page);
    await visitor.context().close();
  });
});
