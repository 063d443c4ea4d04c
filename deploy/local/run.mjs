#!/usr/bin/env node
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { clearLeftovers, stopLauncher } from './lib/leftovers.mjs';
import { Interrupted, Obstacle } from './lib/obstacle.mjs';
import { HELP, readOptions } from './lib/options.mjs';
import { Product } from './lib/product.mjs';
import { Progress } from './lib/progress.mjs';
import { reportText } from './lib/report.mjs';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

process.exit(await main());

async function main() {
  try {
    const options = readOptions(process.argv.slice(2), ROOT);
    if (options.help) return say(HELP);
    return await (options.stop ? stopRunning(options.data) : runUntilStopped(options));
  } catch (error) {
    return tell(error);
  }
}

/** @param {string} data */
async function stopRunning(data) {
  const stopped = await stopLauncher(data);
  const ended = await clearLeftovers(data, [ROOT, data]);
  return say(stopped ? 'Bagdar is stopped.\n' : ended.length ? `Stopped: ${ended.join(', ')}.\n` : 'Bagdar does not run.\n');
}

/** @param {import('./lib/options.mjs').Options} options */
async function runUntilStopped(options) {
  const progress = new Progress(process.stdout);
  const product = new Product(ROOT, options, progress);
  const asked = whenAskedToStop(product);
  try {
    const made = await Promise.race([product.start(), thrown(product.lost), asked]);
    if (made) {
      progress.say(`\n${reportText(made, options, progress.secondsSinceStart())}`);
      await Promise.race([thrown(product.lost), asked]);
    }
    progress.say('');
    await product.stop();
    return made ? 0 : 130;
  } catch (error) {
    if (product.isReady) progress.say(`\n  ✗ ${error instanceof Error ? error.message : error} Stopping the rest.`);
    await product.stop();
    return tell(error);
  } finally {
    progress.close();
  }
}

/** @param {Promise<Error>} loss */
async function thrown(loss) {
  throw await loss;
}

/**
 * The first Ctrl-C stops everything in order, a second one at once.
 * @param {Product} product
 * @returns {Promise<undefined>}
 */
function whenAskedToStop(product) {
  return new Promise((resolve) => {
    let asked = 0;
    const ask = () => {
      if (++asked === 1) return resolve(undefined);
      product.kill();
      if (asked > 2) process.exit(130);
    };
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, ask);
  });
}

/** @param {unknown} error */
function tell(error) {
  if (error instanceof Obstacle) {
    process.stderr.write(`\n${error.message}\n`);
    if (error.tail) process.stderr.write(`\nThe end of its log:\n${error.tail.replace(/^/gm, '  | ')}\n`);
    if (error.log) process.stderr.write(`\nThe whole log: ${error.log}\n`);
  } else if (!(error instanceof Interrupted)) {
    process.stderr.write(`\n${error instanceof Error ? error.stack : error}\n`);
  }
  return 1;
}

/** @param {string} text */
function say(text) {
  process.stdout.write(text);
  return 0;
}
