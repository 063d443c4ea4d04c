import { inAll, mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { type Api, expectProblem, ifMatch, type Json } from '../support/api.ts';
import { mailsTo, mailTo } from '../support/mailbox.ts';
import { sample } from '../support/sample.ts';
import { expect, test } from '../support/test.ts';

test('the public reads the demo as it was published', async ({ everyone }) => {
  const base = `/seminars/${sample.seminar.slug}`;

  const programme = await everyone.read(`${base}/programme`);
  expect(programme.stages.map((stage: Json) => stage.sessions.length)).toEqual(
    sample.stages.map((stage) => stage.sessions.length),
  );
  expect(programme.routes.map((route: Json) => route.stops.length)).toEqual(
    sample.routes.map((route) => route.stops.length),
  );
  expect((await everyone.all(`${base}/groups`)).length).toBe(sample.routes.length);
  expect((await everyone.read(`${base}/versions`)).items.length).toBeGreaterThan(0);
});

test('a change shows when it is published, and is mailed once to those whose part it moves', async ({
  department,
  everyone,
  request,
}) => {
  const { base, routes } = await seminarWithRoutes(department, { lifecycle: [] });
  const { session, general } = await sessionsAt(department, base, routes[0]?.stopId);
  await department.move(base.split('/').at(-1) as string, 'PUBLISHED', 'REGISTRATION_OPEN');
  const [reader, other] = [`${mark('reader')}@sample.example`, `${mark('other')}@sample.example`];
  await everyone.create(`${base}/registrations`, { ...registration(reader), language: 'ru' });
  await everyone.create(`${base}/registrations`, registration(other));
  await mailTo(request, reader);

  await test.step('is not seen before', async () => {
    await change(department, `${base}/sessions/${general.id}`, { place: inAll('Behind closed doors') });
    const programme = await everyone.get(`${base}/programme`);
    expect(await programme.text()).not.toContain('Behind closed doors');
    const draft = await department.read(`${base}/draft-changes`);
    expect(draft).toMatchObject({ from: 1, toBeTold: 2 });
    expect(draft.items).toMatchObject([{ kind: 'SESSION', change: 'MOVED', resourceId: general.id }]);
    await expectProblem(await everyone.get(`${base}/draft-changes`), 401, 'unauthenticated');
  });

  await test.step('is seen after, and compared', async () => {
    const note = inAll('The hall is being repaired');
    expect(await department.create(`${base}/versions`, { note })).toMatchObject({ number: 2, changes: { moved: 1 } });
    await expectProblem(await department.post(`${base}/versions`, {}), 409, 'nothing-to-publish');
    expect(await (await everyone.get(`${base}/programme`)).text()).toContain('Behind closed doors');
    expect(await (await everyone.get(`${base}/versions/1`)).text()).not.toContain('Behind closed doors');
    expect((await everyone.read(`${base}/versions/2/changes`)).items).toMatchObject([{ change: 'MOVED' }]);
  });

  await test.step('is mailed once to each, in the own language', async () => {
    const mail = await mailTo(request, reader, 'В программе есть изменения для вас');
    expect(mail.Text).toContain('Behind closed doors');
    expect(mail.Text).toContain('The hall is being repaired');
    await mailTo(request, other, 'The programme has changed for you');
  });

  await test.step('wording alone is mailed to nobody', async () => {
    await change(department, `${base}/sessions/${session.id}`, { title: inAll('Another title') });
    await department.create(`${base}/versions`, {});
    await change(department, `${base}/sessions/${general.id}`, { place: inAll('Hall 3') });
    await department.create(`${base}/versions`, {});
    await mailTo(request, reader, 'Hall 3');
    const told = (await mailsTo(request, reader)).filter(({ Subject }) => Subject.includes('изменения'));
    expect(told.length).toBe(2);
  });
});

/** One that a stop shows, and one for all. */
async function sessionsAt(api: Api, base: string, stopId?: string): Promise<{ session: Json; general: Json }> {
  const stage = await api.create(`${base}/stages`, { position: 1, name: inAll('General session') });
  const facts = {
    stageId: stage.id,
    kind: 'SPEECH',
    startsAt: '2026-12-10T09:00:00+05:00',
    endsAt: '2026-12-10T09:30:00+05:00',
    speakerIds: [],
    clusterIds: [],
  };
  const session = await api.create(`${base}/sessions`, { ...facts, title: inAll('Open lesson') });
  const general = await api.create(`${base}/sessions`, { ...facts, title: inAll('Opening speech') });
  await change(api, `${base}/stops/${stopId}`, { sessionIds: [session.id] });
  return { session, general };
}

/** Writes some fields of a resource, and leaves the others as they are. */
async function change(api: Api, path: string, fields: Json) {
  const { id, revision, seminarId, ...written } = await api.read(path);
  expect(await api.put(path, { ...written, ...fields }, ifMatch({ revision }))).toBeOK();
}
