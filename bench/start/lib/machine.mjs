import { cpus, release, totalmem, type } from 'node:os';

/** Where and when it was measured: a figure says nothing without. */
export function machine() {
  const model = cpus()[0]?.model.trim() || 'unknown processor';
  const memory = Math.round(totalmem() / 2 ** 30);
  const day = new Date().toISOString().slice(0, 10);
  return `Measured on ${day}: ${cpus().length} cores of ${model}, ${memory} GB, ${type()} ${release()}`;
}

/** @param {{ java: string, flags: string[] }} with */
export function machineText({ java, flags }) {
  return `${machine()}, JDK ${java},\nflags \`${flags.join(' ')}\`.`;
}
