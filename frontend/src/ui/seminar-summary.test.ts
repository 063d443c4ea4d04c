import { expect, test } from 'vitest';
import { aSeminar } from '@/test/samples';
import { seminarSummary } from './seminar-summary';

test('a Russian day, which ends in a full stop, gets no second one', () => {
  const seminar = aSeminar({ startsOn: '2019-02-14', endsOn: '2019-02-14', venue: { ru: 'Дворец школьников' } });

  expect(seminarSummary({ ...seminar, purpose: undefined }, 'ru')).toBe('14 февраля 2019 г. Дворец школьников');
});
