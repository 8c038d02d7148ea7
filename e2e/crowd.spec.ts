import type { Page } from '@playwright/test'
import { administrator, comeIn, makeWorkshop, query } from './support/people'
import { scripted } from './support/scripted'
import { startPlenary } from './support/plenary'
import { expect, test } from './support/test'

const CROWD = 200
const AT_ONCE = 20
const SCREENS = 40 // of whom so many are connected and answer

/** How long the page needs to draw what a press asks for, in milliseconds. */
const answersWithin = async (page: Page, press: () => Promise<unknown>, shown: () => Promise<unknown>) => {
  const began = Date.now()
  await press()
  await shown()
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))))
  return Date.now() - began
}

test('with two hundred people the picture, the table and the list of people stay usable', async ({
  browser,
  playwright,
}) => {
  test.setTimeout(120_000)
  const plenary = await startPlenary()
  const present: { leave(): void }[] = []
  try {
    const chair = await administrator(browser, plenary, { viewport: { width: 1440, height: 900 } })
    const workshop = await makeWorkshop(chair, plenary, 'A full hall')
    const { delegations, steps } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
    const step = steps[0]!.id
    await chair.goto(`${workshop.path}#step-${step}`)
    const come = async (index: number) => {
      const request = await playwright.request.newContext()
      const delegation = delegations[index % delegations.length]!.name
      const by = { code: workshop.code }
      const { participant } = await comeIn(request, plenary, by, `Person number ${index + 1}`, delegation)
      return { request, participant, index }
    }
    const crowd: Awaited<ReturnType<typeof come>>[] = []
    while (crowd.length < CROWD) {
      const next = Array.from({ length: AT_ONCE }, (_, index) => come(crowd.length + index))
      crowd.push(...(await Promise.all(next)))
    }
    for (const { request, participant, index } of crowd) {
      if (index < SCREENS) {
        const person = await scripted(request, plenary, workshop.id, participant)
        present.push(person)
        await person.synced()
        const rights = 5 + ((index * 37) % 80)
        const security = Math.floor(((100 - rights) * ((index * 53) % 100)) / 100)
        person.weigh(step, [rights, security, 100 - rights - security])
      }
      await request.dispose()
    }
    await expect(chair.getByText(`${SCREENS} of ${CROWD} have weighed.`).first()).toBeVisible({ timeout: 30_000 })
    await chair.screenshot({ path: test.info().outputPath('crowd-picture.png') })

    const table = chair.getByRole('table', { name: /Everyone’s weights/ })
    const took = {
      table: await answersWithin(
        chair,
        () => chair.getByRole('tab', { name: 'Table' }).click(),
        () => expect(table.getByRole('row')).toHaveCount(SCREENS + 1),
      ),
      people: await answersWithin(
        chair,
        () => chair.getByRole('link', { name: 'People', exact: true }).click(),
        () => expect(chair.getByText(`${CROWD + 1} people`)).toBeVisible(),
      ),
      found: await answersWithin(
        chair,
        () => chair.getByLabel('Find a person').fill('number 199'),
        () => expect(chair.getByText('1 person', { exact: true })).toBeVisible(),
      ),
    }
    console.info('      two hundred people: drawn after', took, 'ms')
    for (const milliseconds of Object.values(took)) expect(milliseconds).toBeLessThan(3_000)
    await chair.getByLabel('Find a person').fill('')
    await chair.screenshot({ path: test.info().outputPath('crowd-people.png') })
  } finally {
    for (const person of present) person.leave()
    await plenary.discard()
  }
})
