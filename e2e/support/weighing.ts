import { expect, type Page } from '@playwright/test'

/** One's own dot in the triangle of *Weigh the aims*. */
export const point = (page: Page) => page.getByRole('slider', { name: 'Your point in the triangle' })

/** Gives an answer by a key, and waits until it is kept. */
export async function weigh(page: Page): Promise<void> {
  await point(page).focus()
  await page.keyboard.press('Shift+ArrowUp')
  await expect(page.getByText(/^Saved/).first()).toBeVisible()
}
