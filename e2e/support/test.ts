import { test as base } from '@playwright/test'
import { startPlenary, type Plenary } from './plenary'

/**
 * Playwright's `test` with a real server: `plenary` is one for all tests that a worker runs, and `page` opens its
 * addresses. A test that kills or restarts the server, or needs other settings, starts its own by `startPlenary`.
 */
export const test = base.extend<object, { plenary: Plenary }>({
  plenary: [
    // oxlint-disable-next-line no-empty-pattern -- Playwright wants its fixtures named here, even when there are none
    async ({}, use) => {
      const plenary = await startPlenary()
      await use(plenary)
      await plenary.discard()
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  baseURL: async ({ plenary }, use) => use(plenary.url),
})

export { expect } from '@playwright/test'
