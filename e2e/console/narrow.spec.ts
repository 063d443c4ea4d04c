import { ConsoleScreen } from '../screens/console.ts';
import { mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectNoWider } from '../support/narrow.ts';
import { expect, test } from '../support/test.ts';

test('no part of the registrations is wider than the smallest screen', async ({ page, department }) => {
  test.slow();
  const { base, id } = await seminarWithRoutes(department, { capacity: 1 });
  const daniyar = { subject: '11111111-0000-4000-8000-000000000002', name: 'Daniyar', role: 'ORGANIZER' };
  await department.create(`${base}/team`, daniyar);
  for (const name of ['first', 'second']) {
    await department.create(`${base}/registrations`, registration(`${mark(name)}@sample.example`));
  }
  const delegation = 'Ақмола облысы білім басқармасының делегациясы';
  const { delegationId } = await department.create(`${base}/delegations`, {
    name: delegation,
    regionCode: 'KZ-11',
    contactName: 'Абенова Гүлнар Сәбитқызы',
    contactEmail: `${mark('contact')}@sample.example`,
    language: 'kk',
    consent: true,
  });
  await new ConsoleScreen(page).signIn('daniyar', '/en/console');
  await page.setViewportSize({ width: 320, height: 640 });

  // what has to be there before it is measured: a page of nothing is never too wide
  const known: Record<string, string> = {
    '': 'Participant second',
    '/places': 'Participant second',
    '/delegations': delegation,
    [`/delegations?open=${delegationId}`]: 'Абенова Гүлнар Сәбитқызы',
    '/letters/outbox': 'Participant second',
  };
  const parts = ['', '/form', '/places', '/places/quotas/new', '/delegations', `/delegations?open=${delegationId}`]
    .concat(`/delegations/${delegationId}/people`, '/import', '/badges', '/letters', '/letters/mailings/new')
    .concat('/letters/templates', '/letters/outbox');
  for (const part of parts) {
    await page.goto(`/kk/console/seminars/${id}/registrations${part}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const words = known[part];
    if (words) await expect(page.getByText(words).filter({ visible: true }).first()).toBeVisible();
    await expect(page.locator('[aria-busy=true]')).toHaveCount(0);
    await expectNoWider(page);
  }
});
