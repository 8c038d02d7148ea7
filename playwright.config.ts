import { defineConfig } from '@playwright/test'
import { chromiumArguments, findChromium } from './scripts/lib/chromium.mjs'

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.{e2e,spec}.ts',
  outputDir: 'test-results/e2e',
  globalSetup: './e2e/support/global-setup.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  // A crowded machine may starve a browser; what needs a second try is named as flaky in the report.
  retries: process.env.CI ? 2 : 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    locale: 'en-GB',
    timezoneId: 'Europe/Zurich',
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // Recording every test costs more than the tests themselves: PLENARY_TRACE=on records those that fail.
    trace: process.env.PLENARY_TRACE === 'on' ? 'retain-on-failure' : 'off',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: await findChromium(), args: chromiumArguments() },
  },
})
