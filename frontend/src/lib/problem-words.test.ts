import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { Problem } from './problem';
import { problemWords, violationWords } from './problem-words';

const contract = readFileSync(resolve(import.meta.dirname, '../../../openapi.yaml'), 'utf8');
const kinds = [...contract.matchAll(/\| `urn:bagdar:problem:([a-z-]+)` \| (\d+) \|/g)].map(
  ([, kind, status]) => new Problem(kind as string, Number(status), 'words of the service'),
);

test('every problem of the contract has words of its own, and none of the service, which speaks English', () => {
  const unknown = problemWords(new Problem('something-new', 400, 'words of the service'));

  const without = kinds.filter((problem) => problemWords(problem) === unknown).map(({ kind }) => kind);

  expect(kinds.length).toBeGreaterThan(20);
  expect(without).toEqual(['internal']);
  expect(kinds.map(problemWords)).not.toContain('words of the service');
});

test('every code of a violation has words of its own', () => {
  const [, listed = ''] = /a stable `code`:([^.]+)\./.exec(contract) ?? [];
  const codes = [...listed.matchAll(/`([a-z-]+)`/g)].map(([, code]) => code as string);

  const unknown = violationWords({ code: 'something-new' });

  expect(codes).toContain('foreign-reference');
  expect(codes.filter((code) => violationWords({ code }) === unknown)).toEqual([]);
});

test('a refusal to delete says what still refers to the thing', () => {
  const inUse = (usedBy?: unknown) => problemWords(new Problem('in-use', 409, '', [], { usedBy }));

  expect(inUse(['stop', 'group'])).toBe('This cannot be deleted while these refer to it: stops, groups.');
  for (const unknown of [undefined, [], ['something-new']]) {
    expect(inUse(unknown)).toBe('This cannot be deleted: something else still refers to it.');
  }
});

test.each([
  ['maxSize', 'out-of-range', '“At most” must not be less than “at least”'],
  ['endsOn', 'out-of-range', 'The last day must not be before the first'],
  ['slug', 'bad-format', 'Use small Latin letters a–z, digits and single hyphens between them'],
  ['contactEmail', 'bad-format', 'Write an e-mail address, such as name@example.kz'],
  ['choiceCosts.1', 'out-of-range', 'It must not cost less than what is wished more'],
  ['title.kk', 'bad-format', 'The value is not written in the expected way'],
])('at %s, %s says what is expected', (field, code, words) => {
  expect(violationWords({ field, code })).toBe(words);
});
