import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { killGroup, tailOf } from './commands.mjs';
import { Interrupted, Obstacle } from './obstacle.mjs';

const PATIENCE_BEFORE_READY_MS = 2000;

/**
 * @typedef {object} Part a program that keeps running until Bagdar stops
 * @property {string} name
 * @property {string} command
 * @property {string[]} args
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} env
 * @property {string} log
 * @property {NodeJS.Signals} [stopSignal] asks it to end (default SIGTERM)
 * @property {NodeJS.Signals} [killSignal] ends it at once (default SIGKILL)
 * @property {string} [stopNote] why ending takes its time
 * @property {number} patience how many milliseconds it gets to end before it is killed
 */

/**
 * @typedef {object} Kept
 * @property {string} name
 * @property {number} pid
 * @property {Promise<string>} ended how it ended, once it has
 * @property {boolean} running
 * @property {boolean} ready whoever waits for it sets this; before, nothing is lost by ending it soon
 * @property {string | undefined} stopNote
 * @property {() => Promise<void>} stop
 * @property {() => void} kill
 */

/** The programs that run until Bagdar stops. When one ends by itself, `onLoss` hears of it. */
export class Children {
  /**
   * @param {string} data
   * @param {AbortSignal} signal after which none is started any more
   * @param {(obstacle: Obstacle) => void} onLoss
   */
  constructor(data, signal, onLoss) {
    this.signal = signal;
    this.register = join(data, 'running.json');
    this.onLoss = onLoss;
    /** @type {Kept[]} */
    this.kept = [];
    this.guard = startGuard();
    this.#write();
  }

  /**
   * @param {Part} part
   * @returns {Kept}
   */
  keep(part) {
    if (this.signal.aborted) throw new Interrupted();
    mkdirSync(dirname(part.log), { recursive: true });
    const log = openSync(part.log, 'w');
    const child = spawn(part.command, part.args, {
      cwd: part.cwd,
      env: part.env,
      stdio: ['ignore', log, log],
      detached: true,
    });
    closeSync(log);

    let stopping = false;
    const ended = new Promise((/** @type {(how: string) => void} */ resolve) => {
      child.once('error', (/** @type {NodeJS.ErrnoException} */ error) => resolve(`${part.command}: ${error.code}`));
      child.once('exit', (code, signal) => resolve(signal ? `ended by ${signal}` : `exit code ${code}`));
    });
    /** @type {Kept} */
    const kept = {
      name: part.name,
      pid: child.pid ?? 0,
      ended,
      running: true,
      ready: false,
      stopNote: part.stopNote,
      stop: async () => {
        stopping = true;
        signalLeader(child.pid, part.stopSignal ?? 'SIGTERM');
        const patience = kept.ready ? part.patience : Math.min(part.patience, PATIENCE_BEFORE_READY_MS);
        const late = setTimeout(() => killGroup(child.pid, part.killSignal ?? 'SIGKILL'), patience);
        await ended;
        clearTimeout(late);
      },
      kill: () => {
        stopping = true;
        killGroup(child.pid, part.killSignal ?? 'SIGKILL');
      },
    };
    ended.then((how) => {
      kept.running = false;
      this.kept = this.kept.filter((other) => other !== kept);
      this.#tellGuard(`-${kept.pid}`);
      this.#write();
      if (stopping) return;
      this.onLoss(new Obstacle(`${part.name} ended by itself (${how}).`, { log: part.log, tail: tailOf(part.log) }));
    });
    this.kept.push(kept);
    this.#tellGuard(`${kept.pid}`);
    this.#write();
    return kept;
  }

  killAll() {
    for (const kept of [...this.kept].reverse()) kept.kill();
  }

  close() {
    this.guard.stdin?.end();
    this.guard.unref();
    rmSync(this.register, { force: true });
  }

  /** @param {string} line */
  #tellGuard(line) {
    this.guard.stdin?.write(`${line}\n`);
  }

  #write() {
    const children = this.kept.map(({ name, pid }) => ({ name, pid }));
    writeFileSync(this.register, `${JSON.stringify({ launcher: process.pid, children }, undefined, 2)}\n`);
  }
}

/**
 * Only the leader is asked to end where it passes the wish on in its own order (PostgreSQL, the script of Keycloak).
 * @param {number | undefined} pid
 * @param {NodeJS.Signals} signal
 */
function signalLeader(pid, signal) {
  if (pid === undefined) return;
  try {
    process.kill(pid, signal);
  } catch {
    // it has ended already
  }
}

function startGuard() {
  const guard = spawn('sh', [fileURLToPath(new URL('guard.sh', import.meta.url))], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  guard.stdin?.on('error', () => undefined);
  guard.on('error', () => undefined);
  return guard;
}
