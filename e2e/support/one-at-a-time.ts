import { mkdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

const FORGOTTEN_MS = 30_000;

/** Does the work while no other worker does work of this name. */
export async function oneAtATime<T>(name: string, work: () => Promise<T>): Promise<T> {
  const lock = join(tmpdir(), `bagdar-journeys-${name}`);
  while (!taken(lock)) await pause(50);
  try {
    return await work();
  } finally {
    open(lock);
  }
}

function taken(lock: string): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs;
    if (since !== undefined && Date.now() - since > FORGOTTEN_MS) open(lock);
    return false;
  }
}

function open(lock: string) {
  rmSync(lock, { recursive: true, force: true });
}
