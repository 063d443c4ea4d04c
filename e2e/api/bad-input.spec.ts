import { inAll, mark, organization, registration, seminar, seminarWithRoutes } from '../support/a-seminar.ts';
import { expectProblem, type Json } from '../support/api.ts';
import { expect, test } from '../support/test.ts';

test('every kind of bad body is a problem that names the field, and writes nothing', async ({ department }) => {
  const word = mark('bad');
  const good = organization(word);
  const tooLong = inAll('x'.repeat(201));
  const cases: [string, Json, number, string, string, string][] = [
    ['an unknown field', { ...good, colour: 'red' }, 400, 'unknown-field', 'colour', 'unknown-field'],
    ['a wrong type', { ...good, latitude: 'north' }, 400, 'wrong-type', 'latitude', 'wrong-type'],
    ['a kind there is not', { ...good, kind: 'CASTLE' }, 400, 'wrong-type', 'kind', 'wrong-type'],
    ['no name', { ...good, name: undefined }, 422, 'validation', 'name', 'required'],
    ['over-long text', { ...good, name: tooLong }, 422, 'validation', 'name', 'too-long'],
    ['HTML in a name', { ...good, name: inAll('<b>School</b>') }, 422, 'validation', 'name', 'html'],
    ['a region there is not', { ...good, regionCode: 'KZ-00' }, 422, 'validation', 'regionCode', 'unknown-reference'],
  ];
  for (const [what, body, status, name, field, code] of cases) {
    await test.step(what, async () => {
      const problem = await expectProblem(await department.post('/organizations', body), status, name);
      expect(problem.violations).toContainEqual(
        expect.objectContaining({ field: expect.stringMatching(`^${field}`), code }),
      );
    });
  }
  expect((await department.read('/organizations', { params: { q: word } })).items).toEqual([]);
});

test('a body that cannot be read is a problem of its own kind', async ({ department }) => {
  const json = 'application/json';
  const list = '/organizations';
  await expectProblem(await department.sendRaw('POST', list, json, '{"kind": '), 400, 'malformed-json');
  const large = JSON.stringify({ ...organization('x'), phone: 'x'.repeat(1_100_000) });
  await expectProblem(await department.sendRaw('POST', list, json, large), 413, 'body-too-large');
  const xml = await department.sendRaw('POST', list, 'application/xml', '<organization/>');
  await expectProblem(xml, 415, 'unsupported-media-type');
  await expectProblem(await department.send('PATCH', '/organizations'), 405, 'method-not-allowed');
  await expectProblem(await department.get('/nothing-here'), 404, 'not-found');
});

test('what is unknown or belongs to another seminar is named', async ({ department }) => {
  const here = await seminarWithRoutes(department);
  const there = await seminarWithRoutes(department);
  const nowhere = '0199a000-0000-7000-8000-000000000000';
  const address = `${mark('r')}@sample.example`;
  const [own] = here.routes;
  const [foreign] = there.routes;

  const refused = async (path: string, body: Json, field: string, code: string) => {
    const problem = await expectProblem(await department.post(here.base + path, body), 422, 'validation');
    expect(problem.violations).toContainEqual(
      expect.objectContaining({ field: expect.stringMatching(`^${field}`), code }),
    );
  };
  await expectProblem(await department.get(`/seminars/${nowhere}`), 404, 'not-found');
  await expectProblem(await department.get(`${here.base}/stops/${foreign?.stopId}`), 404, 'not-found');
  await refused('/groups', { routeId: nowhere, number: 7 }, 'routeId', 'unknown-reference');
  await refused('/groups', { routeId: foreign?.id, number: 7 }, 'routeId', 'foreign-reference');
  await refused('/registrations', registration(address, [own?.id ?? '', own?.id ?? '']), 'preferences', 'duplicate');
  await refused('/registrations', registration(address, [foreign?.id ?? '']), 'preferences', 'foreign-reference');
  await refused('/registrations', registration(address, [nowhere]), 'preferences', 'unknown-reference');
  await refused('/registrations', { ...registration(address), consent: false }, 'consent', 'required');
  await refused('/registrations', { ...registration(address), email: 'not-an-address' }, 'email', 'bad-format');
  expect(await department.all(`${here.base}/registrations`)).toEqual([]);
});

test('a lifecycle move that is not allowed says which are', async ({ department }) => {
  const made = await department.create('/seminars', seminar(mark('move')));

  const answer = await department.post(
    `/seminars/${made.id}/lifecycle`,
    { to: 'COMPLETED' },
    { headers: { 'if-match': '"0"' } },
  );
  const problem = await expectProblem(answer, 409, 'illegal-lifecycle-move');
  expect(problem).toMatchObject({ from: 'DRAFT', to: 'COMPLETED', allowed: expect.arrayContaining(['PUBLISHED']) });
  expect((await department.read(`/seminars/${made.id}`)).lifecycle).toBe('DRAFT');
});

test('a division that cannot be says what stands in the way', async ({ department }) => {
  const nobody = await seminarWithRoutes(department);
  await expectProblem(await department.post(`${nobody.base}/divisions`, {}), 422, 'division-no-participants');

  const groupless = await seminarWithRoutes(department, { routes: 0 });
  await department.create(`${groupless.base}/registrations`, registration(`${mark('r')}@sample.example`));
  await expectProblem(await department.post(`${groupless.base}/divisions`, {}), 422, 'division-no-groups');

  const tight = await seminarWithRoutes(department, { routes: 1, groupSize: [5, 6] });
  await department.create(`${tight.base}/registrations`, registration(`${mark('r')}@sample.example`));
  const problem = await expectProblem(await department.post(`${tight.base}/divisions`, {}), 422, 'division-infeasible');
  expect(JSON.stringify(problem)).toMatch(/minSize|minimum|smallest|at least/i);
  expect((await department.read(`${tight.base}/divisions`)).items).toEqual([]);
});

test('the same request twice is done once', async ({ department }) => {
  const body = organization(mark('twice'));
  const key = { headers: { 'idempotency-key': crypto.randomUUID() } };

  const first = await department.post('/organizations', body, key);
  const second = await department.post('/organizations', body, key);
  expect(second.status()).toBe(first.status());
  expect(await second.text()).toBe(await first.text());
  const other = await department.post('/organizations', organization(mark('other')), key);
  await expectProblem(other, 422, 'idempotency-key-reused');
});
