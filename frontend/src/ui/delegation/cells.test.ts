import { describe, expect, test } from 'vitest';
import { readCells } from './cells';

/** As Excel and Google Sheets write a cell to the clipboard. */
const written = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const block = (rows: string[][], lineEnd: string) =>
  rows.map((row) => row.map(written).join('\t')).join(lineEnd) + lineEnd;

/** The same numbers each time, so that what fails can be looked at. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = ['Айгүл', ' ', '"', '""', '\t', '\n', 'a@b.kz', '№ 5 мектеп', "'", ',', ';', '—', 'Ә'];

describe('whatever stands in the cells of a spreadsheet is read as it stands there', () => {
  test.each(Array.from({ length: 60 }, (_, seed) => seed))('block %i', (seed) => {
    const next = numbers(seed + 1);
    const width = 1 + next(6);
    const rows = Array.from({ length: 1 + next(8) }, () =>
      Array.from({ length: width }, (_, column) => {
        const cell = Array.from({ length: next(5) }, () => pieces[next(pieces.length)] ?? '').join('');
        // A row of blanks alone is left out, and no spreadsheet's cell ends the block with a line break.
        return column === 0 ? `x${cell}` : cell;
      }),
    );

    expect(readCells(block(rows, '\n'))).toEqual(rows);
    expect(readCells(block(rows, '\r\n'))).toEqual(rows);
  });
});

test('a quote inside a cell that is not quoted stands for itself', () => {
  expect(readCells('КГУ "Школа" № 5\tx')).toEqual([['КГУ "Школа" № 5', 'x']]);
  expect(readCells('"Білім" орталығы\tx')).toEqual([['"Білім" орталығы', 'x']]);
});

test('what is not closed is no quoted cell', () => {
  expect(readCells('"a\tb\nc')).toEqual([['"a', 'b'], ['c']]);
});

test('empty rows and the last line break are nothing', () => {
  expect(readCells('')).toEqual([]);
  expect(readCells('\n\n')).toEqual([]);
  expect(readCells('a\n \t\nb\n\n')).toEqual([['a'], ['b']]);
});

test('a single cell of one line stays one cell', () => {
  expect(readCells('Айгүл Серікова')).toEqual([['Айгүл Серікова']]);
});
