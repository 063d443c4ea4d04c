import { mark, registration, seminarWithRoutes } from '../support/a-seminar.ts';
import { Api, expectProblem, ifMatch } from '../support/api.ts';
import { addClient, clientToken } from '../support/keycloak.ts';
import { product } from '../support/product.ts';
import { expect, test } from '../support/test.ts';

const READING = ['seminars:read', 'registrations:read', 'divisions:read', 'changes:read'];

test('a read-only client reads the seminar of its team and changes nothing in it', async ({ department, request }) => {
  const { base, id, routes } = await seminarWithRoutes(department);
  const receipt = await department.create(`${base}/registrations`, registration(`${mark('r')}@sample.example`));
  const token = await clientToken(request, await addClient(request, mark('reader'), READING));
  const reader = new Api(request, `Bearer ${token}`);
  const me = await reader.read('/me');
  expect(me.kind).toBe('CLIENT');
  expect(me.permissions.toSorted()).toEqual(READING.toSorted());
  await department.create(`${base}/team`, { subject: me.id, name: 'Reading system', role: 'READER' });

  await test.step('reads', async () => {
    for (const path of ['', '/registrations', '/registrations/counts', '/divisions', '/history', '/team', '/locks']) {
      expect(await reader.get(base + path), path).toBeOK();
    }
  });

  await test.step('is refused on every write', async () => {
    const anything = { headers: { 'if-match': '"0"' } };
    const registered = `${base}/registrations/${receipt.registrationId}`;
    const writes: [string, string, unknown][] = [
      ['POST', '/organizations', {}],
      ['POST', '/clusters', {}],
      ['POST', '/seminars', {}],
      ['PUT', base, {}],
      ['DELETE', base, undefined],
      ['POST', `${base}/lifecycle`, { to: 'CANCELLED' }],
      ...['stages', 'sessions', 'speakers', 'routes', 'stops', 'groups', 'locks', 'divisions', 'team'].map(
        (list): [string, string, unknown] => ['POST', `${base}/${list}`, {}],
      ),
      ['PUT', `${base}/routes/${routes[0]?.id}`, {}],
      ['DELETE', `${base}/routes/${routes[0]?.id}`, undefined],
      ['DELETE', `${base}/groups/${routes[0]?.groupId}`, undefined],
      ['PUT', registered, {}],
      ['POST', `${registered}/cancellation`, {}],
      ['POST', `${registered}/rejection`, {}],
      ['POST', `${registered}/confirmation`, {}],
      ['POST', `${registered}/link`, {}],
    ];
    for (const [method, path, data] of writes) {
      const answer = await reader.send(method, path, { ...anything, data });
      expect(answer.status(), `${method} ${path}: ${await answer.text()}`).toBe(403);
      await expectProblem(answer, 403, 'forbidden');
    }
    expect((await department.read(`/seminars/${id}`)).revision).toBe((await reader.read(`/seminars/${id}`)).revision);
  });
});

test('a client outside the team does not find what belongs to the team', async ({ department, request }) => {
  const { base } = await seminarWithRoutes(department);
  const token = await clientToken(request, await addClient(request, mark('outsider'), READING));
  const outsider = new Api(request, `Bearer ${token}`);

  expect(await outsider.get(base)).toBeOK();
  for (const path of ['/registrations', '/registrations/counts', '/divisions', '/history', '/team', '/locks']) {
    await expectProblem(await outsider.get(base + path), 404, 'not-found');
  }
});

test('a draft is seen by nobody outside its team', async ({ department, everyone, request }) => {
  const draft = await seminarWithRoutes(department, { lifecycle: [] });
  const token = await clientToken(request, await addClient(request, mark('outsider'), READING));

  for (const caller of [everyone, new Api(request, `Bearer ${token}`)]) {
    for (const path of ['', '/programme', '/stages', '/sessions', '/speakers', '/routes', '/stops', '/groups']) {
      await expectProblem(await caller.get(`/seminars/${draft.id}${path}`), 404, 'not-found');
      await expectProblem(await caller.get(`/seminars/${draft.slug}${path}`), 404, 'not-found');
    }
    expect((await caller.read('/seminars', { params: { q: draft.slug } })).items).toEqual([]);
    expect((await caller.all('/seminars')).map(({ id }) => id)).not.toContain(draft.id);
  }
  const receipt = await everyone.post(`${draft.base}/registrations`, registration(`${mark('r')}@sample.example`));
  await expectProblem(receipt, 404, 'not-found');
  expect(await department.get(draft.base)).toBeOK();
});

test('a token that has run out is refused as one', async ({ request }) => {
  const token = await clientToken(request, await addClient(request, mark('brief'), READING, 1));
  const late = new Api(request, `Bearer ${token}`);

  await expect.poll(async () => (await late.get('/me')).status(), { timeout: 60_000 }).toBe(401);
  await expectProblem(await late.get('/me'), 401, 'unauthenticated');
  await expectProblem(await late.post('/seminars', {}), 401, 'unauthenticated');
});

test('a token that Keycloak did not sign is refused', async ({ request }) => {
  const token = await clientToken(request, product.department);
  const [head = '', claims = '', signature = ''] = token.split('.');
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const claimed = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const forged = {
    'with other claims': `${head}.${part({ ...claimed, scope: 'seminars:write', sub: 'somebody-else' })}.${signature}`,
    'with no algorithm': `${part({ alg: 'none', typ: 'JWT' })}.${claims}.`,
    'with a broken signature': `${head}.${claims}.${[...signature].reverse().join('')}`,
    'that is no token': 'not-a-token',
    'for nobody': '',
  };
  for (const [how, value] of Object.entries(forged)) {
    await test.step(how, async () => {
      const forger = new Api(request, `Bearer ${value}`);
      await expectProblem(await forger.get('/me'), 401, 'unauthenticated');
      await expectProblem(await forger.post('/seminars', {}), 401, 'unauthenticated');
    });
  }
});

test('a token that was made for something else is refused', async ({ request }) => {
  const stranger = new Api(request, `Bearer ${await clientToken(request, product.service)}`);

  await expectProblem(await stranger.get('/me'), 401, 'unauthenticated');
});

test("a participant's link opens the own registration and no other", async ({ department, request }) => {
  const { base } = await seminarWithRoutes(department);
  const own = await department.create(`${base}/registrations`, registration(`${mark('own')}@sample.example`));
  const other = await department.create(`${base}/registrations`, registration(`${mark('other')}@sample.example`));
  const participant = new Api(request, `Link ${own.token}`);

  expect(await participant.get(`${base}/registrations/${own.registrationId}`)).toBeOK();
  expect((await participant.read('/my-registration')).registration.id).toBe(own.registrationId);
  await expectProblem(await participant.get(`${base}/registrations/${other.registrationId}`), 404, 'not-found');
  expect([403, 404]).toContain((await participant.get(`${base}/registrations`)).status());
  const foreign = await participant.post(`${base}/registrations/${other.registrationId}/cancellation`);
  await expectProblem(foreign, 404, 'not-found');
  const forger = new Api(request, `Link ${own.token}x`);
  await expectProblem(await forger.get('/my-registration'), 401, 'unauthenticated');
});

test('what was changed meanwhile is not overwritten', async ({ department }) => {
  const { base } = await seminarWithRoutes(department, { lifecycle: [] });
  const seminar = await department.read(base);
  const { id, revision, lifecycle, nextLifecycles, createdAt, ...facts } = seminar;

  await expectProblem(await department.put(base, facts), 428, 'precondition-required');
  expect(await department.put(base, { ...facts, capacity: 10 }, ifMatch(seminar))).toBeOK();
  const late = await department.put(base, { ...facts, capacity: 20 }, ifMatch(seminar));
  await expectProblem(late, 412, 'stale-revision');
  const current = await department.read(base);
  expect(late.headers().etag).toBe(`"${current.revision}"`);
  expect(current.capacity).toBe(10);
  const again = await department.get(base, { headers: { 'if-none-match': `"${current.revision}"` } });
  expect(again.status()).toBe(304);
});
