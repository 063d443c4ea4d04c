// Runs the architecture rules on a fixture that breaks each of them, and fails when one does not notice.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';

const { forbidden } = createRequire(import.meta.url)('../.dependency-cruiser.cjs');

function cruiseFixture() {
  try {
    return execFileSync(
      'depcruise',
      ['--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'architecture/fixture/src'],
      { encoding: 'utf8' },
    );
  } catch (error) {
    // depcruise exits with the number of errors it found: here that is the wanted outcome.
    return error.stdout;
  }
}

const broken = new Set(JSON.parse(cruiseFixture()).summary.violations.map((violation) => violation.rule.name));
const unnoticed = forbidden.map((rule) => rule.name).filter((name) => !broken.has(name));
if (unnoticed.length > 0) {
  console.error(`The fixture breaks these rules and nothing noticed: ${unnoticed.join(', ')}`);
  process.exit(1);
}
console.log(`${forbidden.length} architecture rules, each shown to fail on its fixture`);
