import { markdownTable } from '../start/lib/markdown.mjs';
import { median } from '../start/lib/table.mjs';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const METRICS = /** @type {const} */ ({
  FCP: 'first-contentful-paint',
  LCP: 'largest-contentful-paint',
  TBT: 'total-blocking-time',
  CLS: 'cumulative-layout-shift',
});

/**
 * @typedef {object} Report what Lighthouse writes, as far as it is read here
 * @property {Record<string, { score: number }>} categories
 * @property {Record<string, { numericValue?: number }>} audits
 *
 * @typedef {{ scores: number[], metrics: number[] }} Medians
 */

/**
 * @param {Report[]} reports
 * @returns {Medians}
 */
export function medians(reports) {
  const scores = CATEGORIES.map((id) => median(reports.map(({ categories }) => categories[id]?.score ?? 0)) * 100);
  const metrics = Object.values(METRICS).map((id) =>
    median(reports.map(({ audits }) => audits[id]?.numericValue ?? 0)),
  );
  return { scores, metrics };
}

/**
 * @param {(Medians & { path: string })[]} rows
 * @returns {string} a table in Markdown that reads well as it is
 */
export function table(rows) {
  const head = ['page', ...CATEGORIES, ...Object.keys(METRICS)];
  const cells = rows.map(({ path, scores, metrics: [fcp = 0, lcp = 0, tbt = 0, cls = 0] }) => [
    path,
    ...scores.map((score) => String(Math.round(score))),
    seconds(fcp),
    seconds(lcp),
    `${Math.round(tbt)} ms`,
    cls.toFixed(3),
  ]);
  return markdownTable(head, cells);
}

/** @param {number} milliseconds */
function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(2)} s`;
}
