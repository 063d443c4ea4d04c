import { backendStages } from './backend-stages.mjs';
import { journeyStages } from './journey-stages.mjs';
import { frontendStages, launcherStages, packageStage } from './npm-stages.mjs';
import { TestProduct } from './product.mjs';
import { toolStages } from './tool-stages.mjs';

export const PARTS = ['all', 'backend', 'frontend', 'launcher', 'browser'];

/**
 * @typedef {object} Place
 * @property {string} root the checkout
 * @property {string} folder for what a test run makes
 * @property {string} logs
 * @property {NodeJS.ProcessEnv} env
 * @property {string[]} more what the runner of the part is to be told
 *
 * @typedef {object} Tools what the first stages find for the others
 * @property {import('../../deploy/local/lib/maven.mjs').Maven} [maven]
 * @property {string} [browser]
 *
 * @typedef {import('./schedule.mjs').Stage & { parts: string[] }} PartStage a stage, and the parts besides `all` that it
 *   belongs to
 */

/**
 * Two lanes, as there are two cores: Maven in one, npm in the other; the journeys when both are through.
 * @param {string} part
 * @param {Place} place
 * @returns {{ stages: import('./schedule.mjs').Stage[], stop: () => Promise<void> }}
 */
export function stagesOf(part, place) {
  const product = new TestProduct(place);
  /** @type {Tools} */
  const tools = {};
  const stages = [
    ...toolStages(place, tools),
    packageStage(place),
    ...backendStages(place, tools),
    ...frontendStages(place),
    launcherStages(place),
    ...journeyStages(place, tools, product, part === 'all'),
  ];
  const wanted = stages.filter(({ parts }) => part === 'all' || parts.includes(part));
  return { stages: wanted, stop: () => product.remove(place.logs) };
}
