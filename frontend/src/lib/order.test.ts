import { expect, test } from 'vitest';
import { compareText } from './order';

test('Kazakh letters stand where the Kazakh alphabet has them', () => {
  const sorted = ['Іле', 'Ұлытау', 'Үржар', 'Қостанай', 'Кентау', 'Әкімат', 'Абай', 'Һәм', 'Өскемен', 'Орал'].toSorted(
    compareText('kk'),
  );

  expect(sorted).toEqual(['Абай', 'Әкімат', 'Кентау', 'Қостанай', 'Орал', 'Өскемен', 'Ұлытау', 'Үржар', 'Һәм', 'Іле']);
});

test('a word comes before the longer word that begins with it', () => {
  expect(['Абайда', 'Абай'].toSorted(compareText('kk'))).toEqual(['Абай', 'Абайда']);
});
