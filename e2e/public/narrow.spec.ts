import { seminarWithRelease } from '../support/a-release.ts';
import { reader } from '../support/a-reply.ts';
import { inAll, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectAccessible } from '../support/accessible.ts';
import { ifMatch } from '../support/api.ts';
import { expectNoWider } from '../support/narrow.ts';
import { seminarPath } from '../support/sample.ts';
import { takenOver } from '../support/taken-over.ts';
import { expect, test } from '../support/test.ts';

// What WCAG 1.4.10 asks: a page of 1280 pixels at four times its size, which is also the smallest phone.
test.use({ viewport: { width: 320, height: 640 } });

const LONG = 'ұ'.repeat(100);

test('no public page in Kazakh is wider than the smallest screen', async ({ page }) => {
  const paths = [
    '/kk/',
    '/kk/search?q=мектеп',
    '/kk/nothing/here',
    ...['', '/programme', '/programme?by=place', '/programme?by=route', '/programme/versions', '/programme/versions/1']
      .concat('/release', '/register')
      .map((path) => seminarPath('kk') + path),
  ];
  for (const path of paths) {
    await page.goto(path);
    await takenOver(page);
    await expectNoWider(page);
  }
});

test('no question of an organizer makes the form wider', async ({ page, department }) => {
  const { slug, base } = await seminarWithRoutes(department);
  const { revision } = await department.read(`${base}/registration-form`);
  const options = ['a', 'b'].map((code) => ({ code, label: inAll('Психологиялық-педагогикалық қолдау') }));
  const kinds = ['TEXT', 'NUMBER', 'CHOICE', 'CHOICES', 'DATE', 'FILE', 'ORGANIZATION', 'CONSENT'];
  const questions = kinds.map((kind) => ({
    code: kind.toLowerCase(),
    kind,
    label: inAll('Ұйымдастырушылардың сұрағы'),
    required: false,
    options: kind.startsWith('CHOICE') ? options : [],
    categoryCodes: [],
  }));
  await department.put(`${base}/registration-form`, { questions }, ifMatch({ revision }));

  await page.goto(`${seminarPath('kk', slug)}/register`);
  await takenOver(page);
  await expect(page.getByRole('radio')).toHaveCount(2);
  await expectNoWider(page);
  await expectAccessible(page);
});

test('a word of a hundred letters makes no page wider', async ({ page, everyone, department }) => {
  const { slug, base, routes } = await seminarWithRoutes(department, { title: inAll(LONG), venue: inAll(LONG) });
  const { id, revision, ...route } = await department.read(`${base}/routes/${routes[0]?.id}`);
  await department.put(`${base}/routes/${id}`, { ...route, name: inAll(LONG) }, ifMatch({ revision }));
  const { id: stageId } = await department.create(`${base}/stages`, { name: inAll(LONG) });
  await department.create(`${base}/sessions`, { stageId, kind: 'SPEECH', title: inAll(LONG), place: inAll(LONG) });
  await department.create(`${base}/versions`, {});
  const release = await seminarWithRelease(department, { title: inAll(LONG) });
  await reader(everyone, release.address)({ author: LONG, email: 'a@sample.example', text: LONG });
  const [reply] = await department.all(`/seminars/${release.seminarId}/replies`, { state: 'PENDING' });
  await department.create(`/seminars/${release.seminarId}/replies/moderation`, {
    ids: [reply?.id],
    from: 'PENDING',
    verdict: 'APPROVED',
  });

  const paths = ['', '/programme', '/programme?by=place', '/programme?by=route'].map(
    (path) => seminarPath('kk', slug) + path,
  );
  for (const path of [...paths, `${seminarPath('kk', release.slug)}/release`]) {
    await page.goto(path);
    await takenOver(page);
    await expect(page.getByText(LONG).first()).toBeVisible();
    await expectNoWider(page);
  }
});
