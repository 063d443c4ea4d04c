import { expectProblem } from '../support/api.ts';
import { product } from '../support/product.ts';
import { expect, test } from '../support/test.ts';

test('the contract is there to read, and its operations have names, answers and problems', async ({ request }) => {
  const answer = await request.get(`${product.site}/openapi`, { params: { format: 'json' } });
  expect(answer).toBeOK();
  const contract = await answer.json();
  expect(contract.openapi).toMatch(/^3\.1/);
  const operations = Object.entries(
    contract.paths as Record<string, Record<string, { operationId: string; responses: object }>>,
  )
    .filter(([path]) => path.startsWith('/api/v1/'))
    .flatMap(([, methods]) => Object.entries(methods).filter(([method]) => /^(get|put|post|delete)$/.test(method)))
    .map(([, operation]) => operation);
  const names = operations.map(({ operationId }) => operationId);
  expect(names).toEqual(
    expect.arrayContaining(['listSeminars', 'createRegistration', 'createDivision', 'adoptDivision', 'listChanges']),
  );
  expect(new Set(names).size).toBe(names.length);
  const yaml = await request.get(`${product.site}/openapi`);
  expect(yaml).toBeOK();
  expect(await yaml.text()).toContain('openapi: 3.1');
});

test('the contract is a page to browse', async ({ request }) => {
  const page = await request.get(`${product.site}/docs`);
  expect(page).toBeOK();
  expect(page.headers()['content-type']).toContain('text/html');
});

test('health and metrics answer, and nothing private is in them', async ({ request }) => {
  const health = await request.get(`${product.site}/q/health/ready`);
  expect(health).toBeOK();
  expect((await health.json()).status).toBe('UP');
  expect(await request.get(`${product.site}/q/metrics`)).toBeOK();
});

test('what the public reads needs no token, and the rest does', async ({ everyone }) => {
  for (const path of [
    '/seminars',
    '/organizations',
    '/clusters',
    '/regions',
    '/seminars/astana-2019/programme',
    '/me',
  ]) {
    expect(await everyone.get(path), path).toBeOK();
  }
  for (const path of ['/changes', '/seminars/astana-2019/registrations', '/seminars/astana-2019/divisions']) {
    await expectProblem(await everyone.get(path), 401, 'unauthenticated');
  }
});

test('texts come in the language asked for, with a fallback', async ({ everyone, department }) => {
  const titles = await Promise.all(
    ['kk', 'ru', 'en'].map(async (lang) => (await everyone.read('/seminars/astana-2019', { params: { lang } })).title),
  );
  expect(titles.every((title) => typeof title === 'string')).toBe(true);
  expect(new Set(titles).size).toBe(3);
  const onlyRussian = await department.create('/organizations', { kind: 'SCHOOL', name: { ru: 'Школа' } });
  expect((await everyone.read(`/organizations/${onlyRussian.id}`, { params: { lang: 'kk' } })).name).toBe('Школа');
});

test('the regions are those of the day', async ({ everyone }) => {
  expect((await everyone.read('/regions', { params: { on: '2019-02-14' } })).items).toHaveLength(17);
  expect((await everyone.read('/regions', { params: { on: '2026-11-24' } })).items).toHaveLength(20);
});
