import { markdownTable } from './markdown.mjs';

/** @typedef {import('./measure.mjs').Sample} Sample */

/** @param {number[]} values */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return /** @type {number} */ (sorted[Math.floor(sorted.length / 2)]);
}

/**
 * @typedef {object} Row
 * @property {string} name
 * @property {Sample[]} bagdar
 * @property {Sample[]} empty
 *
 * @param {Row[]} rows
 * @returns {string} a table in Markdown that reads well as it is
 */
export function table(rows) {
  /** @type {[string, (sample: Sample) => number, (value: number) => string][]} */
  const columns = [
    ['ready', ({ ready }) => ready, seconds],
    ['first answer', ({ first }) => first, seconds],
    ['memory', ({ memory }) => memory, (value) => `${Math.round(value)} MB`],
  ];
  const cells = rows.flatMap(({ name, bagdar, empty }) =>
    columns.map(([what, value, shown]) => {
      const [ours, theirs] = [median(bagdar.map(value)), median(empty.map(value))];
      return [name, what, shown(ours), shown(theirs), (ours / theirs).toFixed(2)];
    }),
  );
  const head = ['started as', 'until / at', 'Bagdar', 'empty', 'ratio'];
  return markdownTable(head, cells);
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
