import type { Locator } from '@playwright/test';
import { ConsoleScreen } from '../screens/console.ts';
import { mark, organization, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import type { Api } from '../support/api.ts';
import { expect, test } from '../support/test.ts';

const DANIYAR = { subject: '11111111-0000-4000-8000-000000000002', name: 'Daniyar', role: 'ORGANIZER' };

/** Two routes: a school that nobody knows where it is on both, and a college and a palace of known places on the first. */
async function twoRoutes(department: Api) {
  const { base, id, routes } = await seminarWithRoutes(department, { lifecycle: [] });
  await department.create(`${base}/team`, DANIYAR);
  const word = mark('way');
  const places = { college: [51.1801, 71.446], palace: [51.1282, 71.4307] };
  const hosts: Record<string, string> = {};
  for (const [kind, [latitude, longitude]] of Object.entries(places)) {
    const name = `The ${kind} of ${word}`;
    const host = await department.create('/organizations', { ...organization(name), latitude, longitude });
    const stop = { routeId: routes[0]?.id, organizationId: host.id, visitMinutes: 45 };
    await department.create(`${base}/stops`, stop);
    hosts[kind] = name;
  }
  return { base, id, college: hosts.college ?? '', palace: hosts.palace ?? '' };
}

/** To the upper end of another: dropped there, it stands before it. Step by step, as a hand does. */
async function drag(grip: Locator, onto: Locator) {
  const { mouse } = grip.page();
  const [from, to] = await Promise.all([grip, onto].map((each) => each.boundingBox()));
  if (!from || !to) throw new Error('what is dragged is not to be seen');
  await mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await mouse.down();
  await mouse.move(from.x + from.width / 2 + 12, from.y + from.height, { steps: 5 });
  await mouse.move(to.x + 120, to.y + 6, { steps: 12 });
  await mouse.move(to.x + 122, to.y + 5, { steps: 3 });
  await mouse.up();
}

test('an organizer sees the routes on a map and as a list, and puts stops elsewhere by hand and by keyboard', async ({
  page,
  department,
}) => {
  test.slow();
  const { id, college, palace } = await twoRoutes(department);
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/routes`);
  const stops = (route: number) => page.getByRole('list', { name: `Stops: Route ${route}` });
  const names = (route: number) => stops(route).getByRole('link').allInnerTexts();

  await test.step('sees the way between two stops in words, and who is not on the map', async () => {
    await expect(stops(1).getByText(/^\d+ min on the way, \d+(\.\d+)? km as the crow flies$/)).toBeVisible();
    const map = page.getByRole('region', { name: 'Map of the routes' });
    await expect(map.getByText('Not on the map: their coordinates are not known')).toBeVisible();
    await expect(map.getByRole('link', { name: /^School of/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('comes from a marker to its entry by the keyboard', async () => {
    await page.getByRole('button', { name: `Route 1, stop 2: ${college}` }).press('Enter');
    await expect(stops(1).getByRole('link', { name: college })).toBeFocused();
  });

  await test.step('puts a stop up by the keyboard', async () => {
    await screen.button(`Move up: ${palace}`).press('Enter');
    await expect.poll(() => names(1)).toEqual([expect.stringMatching(/^School/), palace, college]);
    await expect(screen.button('Undo')).toBeEnabled();
  });

  await test.step('drags one onto the other route, and it stays there', async () => {
    const target = stops(2).getByRole('listitem').first();
    await target.scrollIntoViewIfNeeded();
    await drag(stops(1).getByRole('listitem').nth(1).locator('[aria-hidden=true]').first(), target);
    await expect.poll(() => names(2)).toEqual([palace, expect.stringMatching(/^School/)]);
    await expect(screen.button('Undo')).toBeEnabled();
    await page.reload();
    await expect.poll(() => names(2)).toEqual([palace, expect.stringMatching(/^School/)]);
  });

  await test.step('brings it back by the menu, and takes that back with Ctrl+Z', async () => {
    await screen.button(`Move to another route: ${palace}`).click();
    await page.getByRole('menuitem', { name: 'Route 1' }).click();
    await expect.poll(() => names(1)).toContain(palace);
    await expect(screen.button('Undo')).toBeEnabled();
    await page.keyboard.press('Control+z');
    await expect.poll(() => names(2)).toEqual([palace, expect.stringMatching(/^School/)]);
  });
});

test('an organizer says how long a way takes, and a table says the rest', async ({ page, department }) => {
  test.slow();
  const { base, id, college, palace } = await twoRoutes(department);
  const screen = new ConsoleScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}/routes`);
  await screen.link('Travel times').click();
  await page.getByLabel('From and back to').selectOption({ label: college });
  const there = page.getByRole('textbox', { name: `Minutes: ${college} – ${palace}` });

  await test.step('writes the minutes where they stand', async () => {
    await expect(there).not.toHaveValue('');
    await expectAccessible(page);
    await there.fill('35');
    await there.press('Enter');
    await expect(page.getByRole('row', { name: palace }).getByText('entered by hand')).toBeVisible();
    const { items } = await department.read(`${base}/travel-times`, { params: { source: 'ENTERED' } });
    expect(items.map(({ minutes }: { minutes: number }) => minutes)).toEqual([35]);
  });

  await test.step('sees each fault of a table, and writes one without any', async () => {
    const table = (lines: string) => ({ name: 'ways.csv', mimeType: 'text/csv', buffer: Buffer.from(lines) });
    const file = page.locator('input[type=file]');
    await file.setInputFiles(table(`from;to;minutes\n${college};Nowhere;20`));
    await expect(page.getByRole('row', { name: /Line 2/ })).toContainText('Nowhere');
    await expectAccessible(page);
    await file.setInputFiles(table(`from;to;minutes\n${palace};${college};25`));
    await screen.button('Write these travel times').click();
    await expect(page.getByRole('row', { name: palace }).getByText('from a table')).toHaveCount(2);
    await expect(there).toHaveValue('25');
  });
});
