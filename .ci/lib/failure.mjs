import { readFileSync } from 'node:fs';
import { Obstacle } from '../../deploy/local/lib/obstacle.mjs';

const TAIL_LINES = 80;

/**
 * What went wrong in a stage: its sentence, the end of its log and where the whole of it is.
 * @param {import('./schedule.mjs').Outcome} outcome
 * @param {(file: string) => string} shown
 */
export function failureText({ name, error }, shown) {
  const head = `\n✗ ${name}\n`;
  if (!(error instanceof Obstacle)) return `${head}${error instanceof Error ? error.stack : error}\n`;
  const tail = error.log ? tailOf(error.log) : error.tail;
  return [
    `${head}${error.message}\n`,
    tail ? `${tail.replace(/^/gm, '  | ')}\n` : '',
    error.log ? `The whole log: ${shown(error.log)}\n` : '',
  ].join('');
}

/** @param {string} log */
function tailOf(log) {
  try {
    return readFileSync(log, 'utf8').trimEnd().split('\n').slice(-TAIL_LINES).join('\n');
  } catch {
    return '';
  }
}
