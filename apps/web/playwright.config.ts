import { defineConfig } from '@playwright/test';

/** The service runs already (REELSCRIBE_URL), or REELSCRIBE_E2E_START is the command that starts it there. */
const url = process.env['REELSCRIBE_URL'] ?? 'http://127.0.0.1:8080';
const start = process.env['REELSCRIBE_E2E_START'];

export default defineConfig({
  testDir: 'e2e',
  outputDir: 'test-results/runs',
  timeout: 120_000,
  expect: { timeout: 15_000 },
  workers: 1,
  forbidOnly: true,
  reporter: [['list']],
  use: {
    baseURL: url,
    viewport: { width: 1440, height: 900 },
    locale: 'en',
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium',
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  ...(start === undefined ? {} : { webServer: { command: start, url: `${url}/actuator/health`, timeout: 300_000, reuseExistingServer: true } }),
});
