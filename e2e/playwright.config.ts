import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from '../.ci/lib/browser.mjs';
import { product } from './support/product.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

const browser = findBrowser(process.env);

export default defineConfig({
  testDir: '.',
  outputDir: 'results/artifacts',
  forbidOnly: Boolean(process.env.CI),
  // One that passes only at the second try is one that fails.
  retries: 0,
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 10_000 },
  reporter: [
    ['list'],
    ['./support/count-reporter.ts'],
    ['html', { open: 'never', outputFolder: 'results/report' }],
    ['json', { outputFile: 'results/results.json' }],
  ],
  use: {
    baseURL: product.site,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    locale: 'en-GB',
    timezoneId: 'Asia/Almaty',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args: FLAGS, ...(browser && { executablePath: browser }) },
  },
  projects: [
    { name: 'api', testDir: 'api', teardown: 'after' },
    {
      name: 'public',
      testDir: 'public',
      use: { ...devices['Pixel 7'], viewport: { width: 390, height: 844 }, locale: 'kk-KZ' },
      teardown: 'after',
    },
    {
      name: 'console',
      testDir: 'console',
      use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } },
      teardown: 'after',
    },
    { name: 'after', testDir: 'after' },
  ],
});
