import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'

const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']

interface Looked {
  /** Only within what this selects. */
  within?: string
  /** What axe calls best practice, too: of whole pages. */
  practice?: boolean
  /** Only these rules. */
  rules?: string[]
  /** The page scrolls below a bar: how much of a target the bar leaves free is not asked. */
  scrolls?: boolean
}

/** What axe finds in a page's way, each with the places; none is []. What fades in has come first: half-seen words have no contrast. */
export async function barriers(
  page: Page,
  { within, practice = false, rules, scrolls = false }: Looked = {},
): Promise<string[]> {
  await settled(page)
  const axe = new AxeBuilder({ page })
  if (within) axe.include(within)
  if (scrolls) axe.disableRules(['target-size'])
  const { violations } = await (
    rules ? axe.withRules(rules) : axe.withTags(practice ? [...WCAG, 'best-practice'] : WCAG)
  ).analyze()
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`)
}

/** Until nothing moves on the page but what always does: then it stands where it will stay. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    document
      .getAnimations()
      .every((one) => one.playState !== 'running' || one.effect?.getTiming().iterations === Infinity),
  )
}
