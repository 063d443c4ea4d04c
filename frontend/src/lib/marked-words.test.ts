import { expect, test } from 'vitest';
import { markedWords } from './marked-words';

const marked = (text: string, wanted: string) =>
  markedWords(text, wanted)
    .filter((stretch) => stretch.marked)
    .map((stretch) => stretch.text);

test('a word is marked by its beginning and by another ending', () => {
  expect(marked('Кластерлер – білім беру ұйымдары', 'класт')).toEqual(['Кластерлер']);
  expect(marked('Кластерлер – білім беру ұйымдары', 'кластерлердің ұйымы')).toEqual(['Кластерлер', 'ұйымдары']);
});

test('what only begins alike is not the same word', () => {
  expect(marked('Мектеп пен мекеме', 'мектептер')).toEqual(['Мектеп']);
  expect(marked('School No. 13', '1')).toEqual([]);
});

test('the stretches are the whole text', () => {
  const text = '«Clusters»: the work of clusters!';

  expect(
    markedWords(text, 'cluster')
      .map((stretch) => stretch.text)
      .join(''),
  ).toBe(text);
  expect(markedWords(text, '')).toEqual([{ text, marked: false }]);
});
