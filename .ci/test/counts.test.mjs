import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closingLine, countOver, nodeTest, surefire } from '../lib/counts.mjs';

test("Surefire's summary counts, not what it says of one class", () => {
  const log = `
[INFO] Tests run: 4, Failures: 0, Errors: 0, Skipped: 0, Time elapsed: 0.1 s -- in kz.bagdar.seminar.SeminarTest
[INFO] Results:
[ERROR] Failures:
[ERROR] Tests run: 12, Failures: 1, Errors: 2, Skipped: 1
`;
  assert.deepEqual(surefire(log), {
    line: 'Tests run: 12, Failures: 1, Errors: 2, Skipped: 1',
    passed: 8,
    failed: 3,
  });
});

test('the last closing line counts, colours or not', () => {
  assert.deepEqual(closingLine('1 passed, 0 failed\n\u001b[32m31 passed, 2 failed\u001b[39m\n'), {
    passed: 31,
    failed: 2,
  });
});

test("Node's runner is understood in both of its reports", () => {
  assert.deepEqual(nodeTest('# tests 9\n# pass 7\n# fail 1\n# cancelled 1\n'), { passed: 7, failed: 2 });
  assert.deepEqual(nodeTest('ℹ pass 3\nℹ fail 0\nℹ cancelled 0\n'), { passed: 3, failed: 0 });
});

test('a log without a count is not taken for one with none', () => {
  for (const count of [closingLine, nodeTest, surefire]) assert.equal(count('BUILD FAILURE'), undefined);
});

test('a stage that failed without counting is one failure', () => {
  const outcomes = [
    { state: 'passed', count: { passed: 10, failed: 0 } },
    { state: 'failed', count: { passed: 5, failed: 2 } },
    { state: 'failed', count: { passed: 3, failed: 0 } },
    { state: 'failed' },
    { state: 'skipped' },
  ];

  assert.deepEqual(countOver(outcomes), { passed: 18, failed: 4 });
});
