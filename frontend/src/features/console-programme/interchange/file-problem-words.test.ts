import { expect, test } from 'vitest';
import { Problem } from '@/lib/problem';
import { faultWords } from './fault-words';
import { fileProblemWords } from './file-problem-words';

const malformed = (detail: string) => fileProblemWords(new Problem('malformed-xml', 400, detail));

test('a broken file is told with the place where it breaks', () => {
  expect(malformed('Line 12, column 7: it is no well-formed XML')).toContain('line 12, column 7');
  expect(malformed('Line 1: it is no well-formed XML')).toContain('encoding');
});

test('entities are named as what they are', () => {
  expect(malformed('Line 2, column 1: document types and entities are not taken')).toContain('<!DOCTYPE');
});

test('what is XML but no schedule is told as such', () => {
  const refused = (field: string, code: string) =>
    fileProblemWords(new Problem('validation', 422, '', [{ field, code }]));

  expect(refused('schedule', 'required')).toContain('no schedule');
  expect(refused('event', 'required')).toContain('no event');
  expect(refused('event', 'too-long')).toContain('5,000');
});

test('a beginning in a year that is none says which years are taken, whichever element is at fault', () => {
  for (const field of ['start', 'date']) {
    for (const code of ['bad-format', 'out-of-range'] as const) {
      expect(faultWords({ field, code })).toContain('<day> names by its date; days lie in the years 1990 to 2199');
    }
  }
});
