import { inAll, mark, organization, registration, seminar } from '../support/a-seminar.ts';
import { type Api, ifMatch, type Json } from '../support/api.ts';
import { expect, test } from '../support/test.ts';

test('another system makes a seminar, divides its participants and adopts the division', async ({ department }) => {
  const word = mark('system');
  const base = await test.step('makes the seminar with its programme', () => makeSeminar(department, word));
  const { routes, groups } = await test.step('adds two routes with their groups', () => addRoutes(department, base));
  const people = await test.step('opens registration and registers people', () => register(department, base, routes));

  const division = await test.step('divides', async () => {
    const made = await department.create(`${base}/divisions`, { note: 'First try' });
    expect(made).toMatchObject({ state: 'PROPOSED', participants: people.length, note: 'First try' });
    expect(made.proof.optimal).toBe(true);
    expect(made.proof.totalCost).toBe(made.proof.lowerBound);
    expect(made.groups.map((group: Json) => group.size)).toEqual([6, 6]);
    return made;
  });

  const { registrationId, moved } = await test.step('reads why, and locks somebody to another group', async () => {
    const assignments = await department.all(`${base}/divisions/${division.id}/assignments`);
    expect(assignments.map((assignment) => assignment.registrationId).sort()).toEqual([...people].sort());
    const someone = assignments[0];
    const why = await department.read(`${base}/divisions/${division.id}/assignments/${someone.registrationId}`);
    expect(why.options).toHaveLength(2);
    expect(why.options.find((option: Json) => option.verdict === 'GOT').groupId).toBe(someone.groupId);
    const other = groups.find((group) => group !== someone.groupId) as string;
    await department.create(`${base}/locks`, {
      registrationId: someone.registrationId,
      groupId: other,
      reason: 'Asked for',
    });
    return { registrationId: someone.registrationId, moved: other };
  });

  const second = await test.step('divides again, the lock being kept', async () => {
    const made = await department.create(`${base}/divisions`, {});
    const why = await department.read(`${base}/divisions/${made.id}/assignments/${registrationId}`);
    expect(why.assignment).toMatchObject({ groupId: moved, locked: true });
    return made;
  });

  await test.step('adopts, and finds it in the registrations and in the feed', async () => {
    const adoption = await department.create(`${base}/divisions/${second.id}/adoption`, {}, ifMatch(second));
    expect(adoption.state).toBe('ADOPTED');
    const registered = await department.all(`${base}/registrations`);
    expect(registered.every(({ groupId }) => groups.includes(groupId))).toBe(true);
    expect(registered.find(({ id }) => id === registrationId).groupId).toBe(moved);
    const seminarId = base.split('/').at(-1) as string;
    await expect
      .poll(async () => {
        const changes = await wholeFeed(department, { seminarId });
        const got = changes.filter(
          ({ resourceType, differences }) => /registration/i.test(resourceType) && differences?.groupId,
        );
        return new Set(got.map(({ resourceId }) => resourceId)).size;
      })
      .toBe(people.length);
  });
});

test('the feed, read in small steps, ends equal to the lists, deletions included', async ({ department }) => {
  const word = mark('feed');
  const { id } = await department.create('/seminars', seminar(word));
  const base = `/seminars/${id}`;
  const stages = [];
  for (const position of [1, 2, 3]) {
    stages.push(await department.create(`${base}/stages`, { position, name: inAll(`Stage ${position}`) }));
  }
  const [first, second] = stages;
  const renamed = { position: 1, name: inAll('Renamed') };
  expect(await department.put(`${base}/stages/${first.id}`, renamed, ifMatch(first))).toBeOK();
  expect((await department.delete(`${base}/stages/${second.id}`, ifMatch(second))).status()).toBe(204);

  await expect
    .poll(async () => {
      const known = new Set<string>();
      for (const { resourceType, resourceId, kind } of await wholeFeed(department, { seminarId: id }, 2)) {
        if (!/stage/i.test(resourceType)) continue;
        if (kind === 'DELETED') known.delete(resourceId);
        else known.add(resourceId);
      }
      return [...known].sort();
    })
    .toEqual((await department.all(`${base}/stages`)).map((stage) => stage.id).sort());
});

async function makeSeminar(api: Api, word: string): Promise<string> {
  const host = await api.create('/organizations', organization(`School of ${word}`));
  const cluster = await api.create('/clusters', {
    name: inAll(`Cluster of ${word}`),
    leadOrganizationId: host.id,
    memberOrganizationIds: [host.id],
    directions: [inAll('Inclusion')],
    goals: [],
    indicators: [{ name: inAll('Schools'), target: '12' }],
  });
  const made = await api.create('/seminars', {
    ...seminar(word),
    organizerIds: [host.id],
    venueOrganizationId: host.id,
  });
  const base = `/seminars/${made.id}`;
  const stage = await api.create(`${base}/stages`, { position: 1, name: inAll('General session') });
  const speaker = await api.create(`${base}/speakers`, { name: inAll('A speaker'), organizationId: host.id });
  await api.create(`${base}/sessions`, {
    stageId: stage.id,
    position: 1,
    kind: 'SPEECH',
    title: inAll('A speech'),
    startsAt: '2026-12-10T09:00:00+05:00',
    endsAt: '2026-12-10T09:30:00+05:00',
    speakerIds: [speaker.id],
    clusterIds: [cluster.id],
  });
  const programme = await api.read(`${base}/programme`);
  expect(programme.stages[0].sessions[0]).toMatchObject({
    startsAt: '2026-12-10T04:00:00Z',
    speakers: [{ id: speaker.id }],
  });
  return base;
}

async function addRoutes(api: Api, base: string) {
  const host = await api.create('/organizations', organization(mark('Host')));
  const routes: string[] = [];
  const groups: string[] = [];
  for (const number of [1, 2]) {
    const route = await api.create(`${base}/routes`, { number, topics: [inAll('Samgau')], clusterIds: [] });
    const stop = {
      routeId: route.id,
      position: 1,
      organizationId: host.id,
      topics: [],
      clusterIds: [],
    };
    await api.create(`${base}/stops`, stop);
    const group = await api.create(`${base}/groups`, { routeId: route.id, number: 1, minSize: 6, maxSize: 7 });
    routes.push(route.id);
    groups.push(group.id);
  }
  return { routes, groups };
}

/** Twelve people, all of whom want the first route. */
async function register(api: Api, base: string, routes: string[]): Promise<string[]> {
  await api.move(base.split('/').at(-1) as string, 'PUBLISHED', 'REGISTRATION_OPEN');
  const people: string[] = [];
  for (let index = 0; index < 12; index++) {
    const receipt = await api.create(`${base}/registrations`, registration(`${mark('person')}@sample.example`, routes));
    expect(receipt.status).toBe('CONFIRMED');
    people.push(receipt.registrationId);
  }
  return people;
}

async function wholeFeed(api: Api, params: Record<string, string>, limit = 200): Promise<Json[]> {
  const changes: Json[] = [];
  for (let after: string | undefined; ; ) {
    const page = await api.read('/changes', { params: { ...params, limit, ...(after && { after }) } });
    changes.push(...page.items);
    if (page.items.length === 0) return changes;
    after = page.next;
  }
}
