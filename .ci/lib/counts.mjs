/** @typedef {{ passed: number, failed: number }} Count */

/**
 * The closing line of Vitest's and Playwright's reporters in this repository.
 * @param {string} log
 * @returns {Count | undefined}
 */
export function closingLine(log) {
  const last = [...plain(log).matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  return last && { passed: Number(last[1]), failed: Number(last[2]) };
}

/**
 * Surefire's summary of all test classes; those it says of one class end in its name.
 * @param {string} log
 * @returns {Count & { line: string } | undefined}
 */
export function surefire(log) {
  const summary = /Tests run: (\d+), Failures: (\d+), Errors: (\d+), Skipped: (\d+)$/gm;
  const last = [...plain(log).matchAll(summary)].at(-1);
  if (!last) return undefined;
  const [line, run, failures, errors, skipped] = last;
  const failed = Number(failures) + Number(errors);
  return { line, passed: Number(run) - failed - Number(skipped), failed };
}

/**
 * Node's own test runner, however it reports.
 * @param {string} log
 * @returns {Count | undefined}
 */
export function nodeTest(log) {
  const said = (/** @type {string} */ word) => [...plain(log).matchAll(new RegExp(`^[#ℹ] ${word} (\\d+)$`, 'gm'))];
  const passes = said('pass');
  if (passes.length === 0) return undefined;
  return { passed: sum(passes), failed: sum(said('fail')) + sum(said('cancelled')) };
}

/**
 * Over all suites. A stage that failed and counted no failure of its own is one: nothing fails unseen.
 * @param {{ state: string, count?: Count }[]} outcomes
 * @returns {Count}
 */
export function countOver(outcomes) {
  return outcomes.reduce(
    ({ passed, failed }, { state, count }) => ({
      passed: passed + (count?.passed ?? 0),
      failed: failed + (state === 'failed' ? Math.max(1, count?.failed ?? 0) : 0),
    }),
    { passed: 0, failed: 0 },
  );
}

/** @param {RegExpMatchArray[]} matches */
function sum(matches) {
  return matches.reduce((total, match) => total + Number(match[1]), 0);
}

/** @param {string} log */
function plain(log) {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are written with one
  return log.replace(/\u001b\[[0-9;]*m/g, '').replaceAll('\r', '');
}
