import { TimetableScreen } from '../screens/timetable.ts';
import { DANIYAR } from '../support/a-programme.ts';
import { seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { ifMatch } from '../support/api.ts';
import { expectNoWider } from '../support/narrow.ts';
import { expect, test } from '../support/test.ts';

test('an organizer plans the visits of two groups to one host, moves one, puts it in force, and reads why a shorter day is impossible', async ({
  page,
  department,
  everyone,
}) => {
  test.slow();
  const { id, base, routes } = await seminarWithRoutes(department);
  await department.create(`${base}/team`, DANIYAR);
  for (const { stopId } of routes) {
    const { routeId, organizationId, position, revision } = await department.read(`${base}/stops/${stopId}`);
    const stop = { routeId, organizationId, position, visitMinutes: 60, hostGroupLimit: 1 };
    expect((await department.put(`${base}/stops/${stopId}`, stop, ifMatch({ revision }))).ok()).toBe(true);
  }
  const screen = new TimetableScreen(page);
  await screen.signIn('daniyar', `/en/console/seminars/${id}`);

  await test.step('plans them: one after the other, for the host takes one group at once', async () => {
    await screen.openPart('Timetable');
    await expectAccessible(page);
    await screen.plan();
    await expect(screen.visit('School of')).toHaveCount(2);
    await expectAccessible(page);
    const [first, second] = await visits();
    expect(first.endsAt <= second.startsAt).toBe(true);
  });

  await test.step('sees the host with both of them, and that nothing better is possible', async () => {
    await screen.look('By host');
    await expect(screen.visit('Group 1', 'Visits by host')).toHaveCount(2);
    await expectAccessible(page);
    await screen.look('In figures');
    await expect(page.getByText(/No timetable costs less/)).toBeVisible();
    await expectAccessible(page);
    await screen.look('By group');
  });

  await test.step('moves one into the other: what breaks is told before it is let go, and can be undone', async () => {
    const [first, second] = await visits();
    const bar = page.locator(`[data-visit="${first.id}"]`);
    await bar.focus();
    // past what is free between the two, five minutes at a time
    const steps = (Date.parse(second.startsAt) - Date.parse(first.endsAt)) / 300_000 + 2;
    for (let step = 0; step < steps; step++) await bar.press('ArrowRight');
    await expect(page.getByText('This would not fit:')).toBeVisible();
    await expectAccessible(page);
    await bar.press('Enter');
    await expect(page.getByText('The visits do not fit together')).toBeVisible();
    await expect(screen.button('Put in force')).toBeDisabled();
    await screen.button('Undo').click();
    await expect(page.getByText('The visits do not fit together')).toBeHidden();
  });

  await test.step('drags one, which is pinned then', async () => {
    const last = (await visits()).at(-1);
    const bar = page.locator(`[data-visit="${last.id}"]`);
    const box = await bar.boundingBox();
    expect(box).not.toBeNull();
    if (!box) return;
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width, box.y + box.height / 2, { steps: 5 });
    await expect(page.getByText('Nothing speaks against it.')).toBeVisible();
    await page.mouse.up();
    await expect(bar.getByText('pinned')).toHaveCount(1);
    const moved = (await visits()).at(-1);
    expect(moved.startsAt > last.startsAt).toBe(true);
    expect(moved.pinned).toBe(true);
  });

  await test.step('puts it in force: the public sees the visits once the programme is published', async () => {
    await screen.button('Put in force').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Put in force' }).click();
    await expect(screen.button('Take out of force')).toBeVisible();
    expect((await everyone.read(`${base}/timetable`)).visits).toEqual([]);
    await department.create(`${base}/versions`, {});
    expect((await everyone.read(`${base}/timetable`)).visits).toHaveLength(2);
  });

  await test.step('reads which demands contradict one another in a day that is too short', async () => {
    await screen.plan(async () => {
      await page.getByRole('radio', { name: 'Anew' }).check();
      await screen.fill({ 'All are back by': '10:30' });
      await page.getByRole('checkbox', { name: 'Every group has lunch' }).uncheck();
    });
    await expect(page.getByText('These demands contradict one another')).toBeVisible();
    await expect(page.getByText(/at most 1 group at once, and 2 have to come/)).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('sees all of it on a phone, in Kazakh', async () => {
    const adopted = (await department.read(`${base}/timetables`)).items.find(
      (one: { state: string }) => one.state === 'ADOPTED',
    );
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`/kk/console/seminars/${id}/timetable?timetable=${adopted.id}`);
    await expect(page.getByRole('button', { name: 'School of' }).filter({ visible: true })).toHaveCount(2);
    await expectNoWider(page);
    await expectAccessible(page);
    await page.getByRole('button', { name: 'School of' }).filter({ visible: true }).first().click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await expectNoWider(page);
  });

  async function visits() {
    const { items } = await department.read(`${base}/timetables`);
    return (await department.read(`${base}/timetables/${items[0].id}/visits`)).items;
  }
});
