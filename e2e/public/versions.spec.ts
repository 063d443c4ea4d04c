import { at, programme } from '../support/a-programme.ts';
import { inAll } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { type Api, ifMatch } from '../support/api.ts';
import { takenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';
import { words } from '../support/words.ts';

test('the public reads the first version of a programme, and what has changed since', async ({ page, department }) => {
  const slug = await publishedTwice(department);
  const say = words('kk', 'day-programme');
  await page.goto(`/kk/seminars/${slug}/programme`);
  await takenOver(page);
  await expect(page.getByText(/^2-нұсқа, жарияланған уақыты/)).toBeVisible();
  await expect(page.getByText('The report begins later')).toBeVisible();

  await page.getByRole('link', { name: say('Earlier versions') }).click();
  await expect(page.getByRole('heading', { level: 1, name: say('Versions of the programme') })).toBeVisible();
  await expectAccessible(page);

  await test.step('reads the first, and is told that it no longer holds', async () => {
    await page.getByRole('link', { name: say('Version {number}', { number: 1 }), exact: true }).click();
    await expect(page).toHaveURL(`/kk/seminars/${slug}/programme/versions/1`);
    await expect(page.getByText(say('This version no longer holds'))).toBeVisible();
    await expect(page.getByRole('article').filter({ hasText: 'The report' }).last()).toContainText('10:00–11:00');
    await expect(page.getByRole('heading', { name: 'Tour of the house' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('compares it with the one that holds', async () => {
    await page.getByRole('link', { name: say('What has changed since') }).click();
    await expect(page).toHaveURL(/versions\?from=1&to=2/);
    const label = say('What changed from version {from} to version {to}', { from: 1, to: 2 });
    await expect(page.getByRole('list', { name: label }).getByRole('listitem')).toHaveText([
      /The report.*10:00.*10:30/,
      /Closing words/,
      /Tour of the house/,
      /Open lesson.*Open lesson of physics/,
    ]);
    await expectAccessible(page);
  });

  await page.getByRole('link', { name: say('To the current programme') }).click();
  await expect(page).toHaveURL(`/kk/seminars/${slug}/programme`);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('versions are read and compared', async ({ page, department }) => {
    const slug = await publishedTwice(department);
    await page.goto(`/en/seminars/${slug}/programme/versions`);
    await page.getByRole('button', { name: 'Compare' }).click();
    await expect(page).toHaveURL(/from=1&to=2/);
    await expect(page.getByRole('heading', { name: 'What changed from version 1 to version 2' })).toBeVisible();
    await expect(page.getByText('Closing words')).toBeVisible();
    await page.goto(`/en/seminars/${slug}/programme/versions/1`);
    await expect(page.getByText('This version no longer holds')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Open lesson', exact: true })).toBeVisible();
  });
});

test('a version that was never published leads nowhere', async ({ request, department }) => {
  const slug = await publishedTwice(department);
  for (const number of ['3', '0', 'x'])
    expect((await request.get(`/en/seminars/${slug}/programme/versions/${number}`)).status(), number).toBe(404);
});

/** Something of each kind of change between the two. */
async function publishedTwice(department: Api): Promise<string> {
  const { id, base, sessions, stage } = await programme(department, []);
  await department.move(id, 'PUBLISHED');
  const change = async (sessionId: string, facts: object) => {
    const { stageId, position, kind, title, speakerIds, clusterIds, ...session } = await department.read(
      `${base}/sessions/${sessionId}`,
    );
    const { startsAt, endsAt, placeOrganizationId } = session;
    const body = { stageId, position, kind, title, speakerIds, clusterIds, startsAt, endsAt, placeOrganizationId };
    await department.put(
      `${base}/sessions/${sessionId}`,
      { ...body, ...facts },
      ifMatch(session as { revision: number }),
    );
  };
  await change(sessions.report.id, { startsAt: at('10:30'), endsAt: at('11:30') });
  await change(sessions.lesson.id, { title: inAll('Open lesson of physics') });
  await department.delete(`${base}/sessions/${sessions.tour.id}`, ifMatch(sessions.tour));
  await department.create(`${base}/sessions`, { stageId: stage.id, kind: 'SPEECH', title: inAll('Closing words') });
  await department.create(`${base}/versions`, { note: inAll('The report begins later') });
  return (await department.read(base)).slug;
}
