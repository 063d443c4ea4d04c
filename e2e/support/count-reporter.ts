import type { FullResult, Reporter, Suite } from '@playwright/test/reporter';

/** Closes a run with one line of counts, so that whoever reads the log of a whole build can find it. */
export default class CountReporter implements Reporter {
  #suite: Suite | undefined;
  #errors = 0;

  printsToStdio() {
    return false;
  }

  onBegin(_config: unknown, suite: Suite) {
    this.#suite = suite;
  }

  onError() {
    this.#errors++;
  }

  onEnd(_result: FullResult) {
    const tests = this.#suite?.allTests() ?? [];
    const passed = tests.filter((test) => test.outcome() === 'expected' && test.expectedStatus !== 'skipped').length;
    const failed = tests.filter((test) => test.outcome() === 'unexpected' || test.outcome() === 'flaky').length;
    console.log(`\n${passed} passed, ${failed + this.#errors} failed`);
  }
}
