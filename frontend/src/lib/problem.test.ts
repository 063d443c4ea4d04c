import { expect, test } from 'vitest';
import { parseProblem } from './problem';

test('a problem of the service keeps its kind, its violations and what else it says', () => {
  const body = {
    type: 'urn:bagdar:problem:validation',
    title: 'Not valid',
    status: 422,
    violations: [
      { field: 'preferences[1]', code: 'duplicate', message: 'twice' },
      { field: 'name.kk', code: 'too-long' },
    ],
    limit: 200,
  };

  const problem = parseProblem(body, new Response(null, { status: 422 }));

  expect(problem).toMatchObject({ kind: 'validation', status: 422, detail: 'Not valid', extra: { limit: 200 } });
  expect(problem.violations.map((violation) => violation.field)).toEqual(['preferences.1', 'name.kk']);
});

test('no answer at all is unreachable', () => {
  expect(parseProblem(new TypeError('Failed to fetch'), undefined)).toMatchObject({ kind: 'unreachable', status: 0 });
});

test('an answer of something in between (a proxy) is unreadable and keeps its status', () => {
  expect(parseProblem('<html>Bad gateway</html>', new Response(null, { status: 502 }))).toMatchObject({
    kind: 'unreadable',
    status: 502,
  });
});
