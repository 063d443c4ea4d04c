/**
 * Something the person who started Bagdar has to know and can act on. It is shown as its sentence, without a stack
 * trace; every other error is a fault of the launcher and shown in full.
 */
export class Obstacle extends Error {
  /**
   * @param {string} sentence
   * @param {{ log?: string, tail?: string }} [evidence] the log of the step that failed and its last lines
   */
  constructor(sentence, evidence = {}) {
    super(sentence);
    this.name = 'Obstacle';
    this.log = evidence.log;
    this.tail = evidence.tail;
  }
}

/** The person asked to stop while something was still starting. */
export class Interrupted extends Error {
  constructor() {
    super('Stopped before it was ready.');
    this.name = 'Interrupted';
  }
}
