import { expect, test } from 'vitest';
import { labelsFor } from './labels';

const sheet = { width: 400, height: 300, radius: 12 };

test('a name stands beside its marker, and on the other side at the edge', () => {
  const [middle, edge] = labelsFor(
    [
      { x: 100, y: 100, name: 'School No. 13' },
      { x: 380, y: 200, name: 'College' },
    ],
    sheet,
  );

  expect(middle).toMatchObject({ anchor: 'start', lines: ['School No. 13'] });
  expect(edge).toMatchObject({ anchor: 'end' });
});

test('no name covers another or a marker: the one that finds no room is left to the list', () => {
  const crowd = Array.from({ length: 6 }, (_, index) => ({
    x: 60,
    y: 24 + index * 12,
    name: `A long name of number ${index}`,
  }));

  const named = labelsFor(crowd, { width: 120, height: 110, radius: 12 });

  expect(named.every((label) => label === undefined)).toBe(true);
});

test('a host that two routes visit is named once', () => {
  const labels = labelsFor(
    [
      { x: 100, y: 100, name: 'School No. 13' },
      { x: 126, y: 100, name: 'School No. 13' },
    ],
    sheet,
  );

  expect(labels.filter(Boolean)).toHaveLength(1);
});

test('a name rather stands where no way runs', () => {
  const markers = [
    { x: 100, y: 100, name: 'School No. 13' },
    { x: 300, y: 100, name: 'College' },
  ];

  const [beside] = labelsFor(markers, sheet);
  const [elsewhere] = labelsFor(markers, sheet, [markers]);

  expect(beside).toMatchObject({ anchor: 'start' });
  expect(elsewhere).not.toMatchObject({ anchor: 'start' });
});
