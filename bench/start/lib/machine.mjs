import { cpus, release, totalmem, type } from 'node:os';

/**
 * Where and when it was measured: a figure says nothing without.
 * @param {{ java: string, flags: string[] }} with
 */
export function machineText({ java, flags }) {
  const model = cpus()[0]?.model.trim() || 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return [
    `Measured on ${day}: ${cpus().length} cores of ${model}, ${memory} GB, ${type()} ${release()}, JDK ${java},`,
    `flags \`${flags.join(' ')}\`.`,
  ].join('\n');
}
