import { defineConfig } from '@playwright/test';
import { browserFlags } from './scripts/browser-flags.ts';
import { findBrowser } from './scripts/find-browser.ts';

/** Not the port of `npm start`, so that both can run at once. */
const port = Number(process.env.E2E_PORT || 4399);
const address = `http://127.0.0.1:${port}/`;

const browser = findBrowser();

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/e2e',
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  fullyParallel: true,
  // One more than the cores of a small machine, because a test that waits for the page needs none.
  workers: 3,
  forbidOnly: true,
  // Generous, because machines that run tests are often busy; a test that passes takes no longer for it.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  use: {
    baseURL: address,
    launchOptions: { args: browserFlags, ...(browser && { executablePath: browser }) },
  },
  webServer: {
    command: 'node scripts/serve.ts',
    env: { PORT: String(port), BASE: '/' },
    url: address,
    reuseExistingServer: false,
  },
});
