import { DivisionScreen } from '../screens/division.ts';
import { expectAccessible } from '../support/accessible.ts';
import type { Api, Json } from '../support/api.ts';
import { sample } from '../support/sample.ts';
import { expect, test } from '../support/test.ts';

const BASE = `/seminars/${sample.seminar.slug}`;
const SAMPLE_PEOPLE = 600;

test('an organizer divides the 600 participants over the four routes, locks somebody, and adopts', async ({
  page,
  department,
  browser,
}) => {
  test.slow();
  const screen = new DivisionScreen(page);
  const { id } = await department.read(BASE);
  await screen.signIn('daniyar', `/en/console/seminars/${id}`);

  await test.step('runs it', async () => {
    await screen.openPart('Division');
    await expectAccessible(page);
    await screen.run('First try');
    await expectAccessible(page);
  });

  await test.step('sees the sizes within their bounds, and the proof', async () => {
    const sizes = await screen.sizes();
    expect(sizes).toHaveLength(4);
    for (const [index, { group }] of sample.routes.entries()) {
      expect(sizes[index]).toBeGreaterThanOrEqual(group.minSize);
      expect(sizes[index]).toBeLessThanOrEqual(group.maxSize);
    }
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(SAMPLE_PEOPLE);
    const [total, bound] = await screen.proof();
    expect(total).toBe(bound);
    const { proof } = await newest(department);
    expect(proof.optimal).toBe(true);
    expect(Number.parseFloat(total?.replaceAll(',', '') ?? '')).toBe(proof.totalCost);
  });

  const someone = await test.step('finds somebody who got another route than the first, and reads why', async () => {
    const { id: divisionId, locked } = await newest(department);
    const [assignment] = (
      await department.read(`${BASE}/divisions/${divisionId}/assignments`, { params: { choice: 2 } })
    ).items;
    await screen.look('People');
    await screen.field('Which choice').selectOption({ label: 'Second choice' });
    await screen.fill({ 'Search by full name': assignment.fullName });
    // the search waits until nobody types any more
    await expect(page.locator('tbody tr').filter({ hasNotText: assignment.fullName })).toHaveCount(0);
    await expectAccessible(page);
    await page.goto(`${page.url()}&person=${assignment.registrationId}`);
    const panel = screen.person(assignment.fullName);
    await expect(panel.getByText('Got this group')).toHaveCount(1);
    await expect(
      panel
        .getByRole('listitem')
        .filter({ hasText: /Full|Would cost others more|Just as good/ })
        .first(),
    ).toBeVisible();
    await expectAccessible(page);
    return { ...assignment, lockedBefore: locked };
  });

  const wanted = await test.step('locks the person to the group of the first wish', async () => {
    const panel = screen.person(someone.fullName);
    const groups = await department.all(`${BASE}/groups`);
    const group = groups.find(({ routeId }) => routeId === someone.preferences[0]);
    await panel.getByLabel('Group').selectOption(group.id);
    await panel.getByLabel('Reason').fill('Leads the work of that cluster');
    await panel.getByRole('button', { name: 'Lock', exact: true }).click();
    await expect(panel.getByRole('button', { name: 'Unlock' })).toBeVisible();
    await expectAccessible(page);
    await panel.getByRole('button', { name: 'Close' }).click();
    return group;
  });

  await test.step('runs again: the lock is kept, and the sizes still fit', async () => {
    await screen.run('With the lock');
    const sizes = await screen.sizes();
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(SAMPLE_PEOPLE);
    const { id: divisionId, locked } = await newest(department);
    expect(locked).toBe(someone.lockedBefore + 1);
    const why = await department.read(`${BASE}/divisions/${divisionId}/assignments/${someone.registrationId}`);
    expect(why.assignment).toMatchObject({ groupId: wanted.id, locked: true });
    for (const view of ['Comparison', 'Locks'] as const) {
      await screen.look(view);
      await expectAccessible(page);
    }
    await screen.look('Result');
  });

  await test.step('puts it in force, and everybody has a group', async () => {
    await screen.adopt();
    await expect(page.getByText('In force', { exact: true }).first()).toBeVisible();
    await expectAccessible(page);
    const without = await department.all(`${BASE}/registrations`, { groupId: 'none', status: 'CONFIRMED' });
    expect(without).toEqual([]);
  });

  await test.step('the change log has it, with who did it', async () => {
    await expect
      .poll(async () => {
        const params = { resourceId: someone.registrationId };
        const { items } = await department.read(`${BASE}/history`, { params });
        const change = items.find(({ differences }: Json) => differences.groupId);
        return { by: change?.actor.name, to: change?.differences.groupId.to };
      })
      .toEqual({ by: 'Данияр Сейтов', to: wanted.id });
  });

  await test.step("the participant's own page shows the group", async () => {
    const path = `${BASE}/registrations/${someone.registrationId}/link`;
    const { link } = await department.create(path, {});
    const phone = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
    await phone.goto(link);
    const route = (await department.all(`${BASE}/routes`)).find((each) => each.id === wanted.routeId);
    await expect(
      phone.getByRole('main').getByText(new RegExp(`(${route.number}-маршрут|(Route|Маршрут) ${route.number}) · `)),
    ).toBeVisible();
    await expectAccessible(phone);
    await phone.context().close();
  });
});

async function newest(api: Api): Promise<Json> {
  return (await api.read(`${BASE}/divisions`, { params: { limit: 1 } })).items[0];
}
