import { join } from 'node:path';
import { childEnv, run } from '../../deploy/local/lib/commands.mjs';
import { closingLine } from './counts.mjs';
import {
  BACKEND_TESTS,
  BROWSER,
  FRONTEND_BUILD,
  GROUND,
  HISTORY,
  JOURNEY_CHECK,
  JOURNEYS,
  LAUNCHER,
  PACKAGES,
  PRODUCT,
} from './names.mjs';
import { npmIn } from './npm-stages.mjs';

/**
 * @param {import('./stages.mjs').Place} place
 * @param {import('./stages.mjs').Tools} tools
 * @param {import('./product.mjs').TestProduct} product
 * @param {boolean} built whether other stages build what runs; otherwise the launcher builds what changed
 * @returns {import('./stages.mjs').PartStage[]}
 */
export function journeyStages(place, tools, product, built) {
  const { logs, more } = place;
  const npm = npmIn(place, 'e2e');
  const groundLog = join(logs, 'ground.log');
  const historyLog = join(logs, 'history.log');
  const productLog = join(logs, 'product.log');
  const parts = ['browser'];
  return [
    {
      ...npm(JOURNEY_CHECK, 'journeys-check.log', ['run', 'check']),
      ...{ needs: [PACKAGES], after: [LAUNCHER], parts },
    },
    {
      // done while the tests of the backend still run: the first start of Keycloak takes a minute, the next a few seconds
      ...{ name: GROUND, log: groundLog, needs: [PACKAGES], after: [JOURNEY_CHECK], parts: [] },
      work: async (signal) => {
        await product.clear(groundLog, signal);
        await product.start(['--no-service'], groundLog, signal);
        await product.stop();
      },
    },
    {
      ...{ name: PRODUCT, log: productLog, after: [GROUND], parts },
      needs: [PACKAGES, BROWSER, ...(built ? [BACKEND_TESTS, FRONTEND_BUILD] : [])],
      work: async (signal) => {
        if (!built) await product.clear(productLog, signal);
        await product.start(built ? ['--no-build'] : [], productLog, signal);
      },
    },
    {
      ...{ name: JOURNEYS, log: join(logs, 'journeys.log'), needs: [PRODUCT], parts, count: closingLine, minutes: 30 },
      work: (signal) => {
        const variables = { BAGDAR_DATA: product.data, BAGDAR_BROWSER: tools.browser ?? '' };
        return npm(JOURNEYS, 'journeys.log', ['test', '--', ...more], variables).work(signal);
      },
    },
    {
      // when the journeys are through, for it takes both processors; with parts of its own, which it kills
      ...{ name: HISTORY, log: historyLog, after: [JOURNEYS], parts: [], count: closingLine },
      needs: [PACKAGES, ...(built ? [BACKEND_TESTS] : [])],
      work: (signal) => {
        const env = childEnv({ BUILT: built ? '1' : '' });
        const args = [join(place.root, 'e2e', 'history', 'run.mjs')];
        return run({ name: HISTORY, command: process.execPath, args, cwd: place.root, env, log: historyLog, signal });
      },
    },
  ];
}
