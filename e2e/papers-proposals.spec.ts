import type { Page } from '@playwright/test'
import { barriers } from './support/barriers'
import { administrator, comeIn, give, makeWorkshop, newPerson, PHONE, query } from './support/people'
import { expect, test } from './support/test'

const words = (page: Page, index: number) => page.locator('.clause-words').nth(index)
const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true }).click()

test('a rival text and amendments: tabled, joined from a phone, accepted, rejected; a draft tabled with one click', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(120_000)
  const chair = await administrator(browser, plenary, { viewport: { width: 1440, height: 900 } })
  const workshop = await makeWorkshop(chair, plenary, 'A text under negotiation')
  const { delegations } = await query(chair.request, plenary, 'workshop-for', { workshop: workshop.id })
  const [one, two] = delegations as unknown as [{ name: string; code: string }, { name: string; code: string }]
  const { paper } = await give(chair.request, plenary, 'create-paper', {
    workshop: workshop.id,
    title: 'Draft outcome',
    kind: 'negotiated',
    audience: null,
    language: 'en',
  })
  const path = `${workshop.path}/papers/${paper}`
  await chair.goto(path)
  await words(chair, 2).click()
  await chair.keyboard.type('Decides to meet once a year.')
  await chair.keyboard.press('Enter')
  await chair.keyboard.type('Invites all states to report.')

  const ana = await newPerson(browser, plenary, { viewport: { width: 1280, height: 900 } })
  await comeIn(ana.request, plenary, { code: workshop.code }, 'Ana', one.name)
  const ben = await newPerson(browser, plenary, PHONE)
  await comeIn(ben.request, plenary, { code: workshop.code }, 'Ben', two.name)
  for (const page of [ana, ben]) {
    await page.goto(path)
    await expect(words(page, 3)).toHaveText('Invites all states to report.')
  }

  // Ana tables a rival text; everyone reads it below the paragraph, and it is no part of it.
  await words(ana, 2).click()
  await tab(ana, 'Paragraph')
  await ana.getByRole('button', { name: 'A rival text' }).click()
  await ana.getByLabel('Your text for OP1').fill('Decides to meet twice a year, in public.')
  expect(await barriers(ana, { practice: true, within: '.paper-aside' })).toEqual([])
  await ana.getByRole('button', { name: 'Table the rival text' }).click()
  for (const page of [chair, ana, ben]) {
    await expect(page.locator('.rival')).toContainText('Decides to meet twice a year, in public.')
    await expect(page.locator('.rival-head')).toContainText(`OP1 Alt 1${one.code}`)
    await expect(words(page, 2)).toHaveText('Decides to meet once a year.')
  }

  // Ben joins it and amends the next paragraph, on a phone.
  await words(ben, 2).tap()
  await ben.getByRole('button', { name: /OP1/ }).last().tap()
  await ben.getByRole('button', { name: 'Co-sponsor' }).tap()
  await expect(chair.locator('.rival-head')).toContainText(`with ${two.code}`)
  await ben.getByRole('button', { name: 'Close', exact: true }).tap()
  await words(ben, 3).tap()
  await ben.getByRole('button', { name: /OP2/ }).last().tap()
  await ben.getByRole('button', { name: 'Other words' }).tap()
  await ben.getByLabel('OP2: type over it').fill('Urges all states to report.')
  await expect(ben.locator('form del')).toHaveText(/Invites/)
  await ben.getByLabel('Reason (optional)').fill('A year is short enough to remember.')
  await ben.getByRole('button', { name: 'Table the amendment' }).tap()
  await expect(chair.locator('.clause-remarks').nth(3)).toHaveText('1 amendment')

  // Meanwhile the text goes on elsewhere; the chair sees both and accepts: both changes stand.
  await words(chair, 3).click()
  await chair.keyboard.press('End')
  await chair.keyboard.press('ArrowLeft')
  await chair.keyboard.type(' in writing')
  await tab(chair, 'Paragraph')
  const amendment = chair.locator('[data-amendment]').filter({ hasText: 'Amendment 1' })
  await expect(amendment).toContainText('The text has changed since this was tabled')
  await amendment.getByRole('button', { name: 'Accept' }).click()
  await expect(amendment).toContainText('Accepted, both changes stand')
  await amendment.getByRole('button', { name: 'Accept' }).click()
  for (const page of [chair, ana, ben])
    await expect(words(page, 3)).toHaveText('Urges all states to report in writing.')

  // Ana wants the other paragraph struck; the chair does not.
  await ana.getByRole('button', { name: 'Strike it' }).click()
  await ana.getByRole('button', { name: 'Table the amendment' }).click()
  await tab(chair, 'Proposals')
  const strike = chair.locator('[data-amendment]').filter({ hasText: 'Strike this paragraph.' })
  await strike.getByRole('button', { name: 'Reject' }).click()
  await strike.getByLabel('What is said of it (optional)').fill('It is the heart of the text.')
  await strike.getByRole('button', { name: 'Reject' }).click()
  await expect(strike).toBeHidden()
  await chair.getByText('2 decided').click()
  await expect(strike).toContainText('rejected')
  await expect(strike).toContainText('It is the heart of the text.')
  expect(await barriers(chair, { practice: true, within: '.paper-aside' })).toEqual([])

  // The chair promotes the rival; the former text stands beside it.
  const rival = chair.locator('[data-amendment]').filter({ hasText: 'OP1 Alt 1' }).last()
  await rival.getByRole('button', { name: 'Promote' }).click()
  await expect(words(chair, 2)).toHaveText('Decides to meet twice a year, in public.')
  await expect(chair.locator('.rival')).toContainText('Decides to meet once a year.')
  await expect(chair.locator('.rival-head')).toContainText('the former text')

  // Ana drafts among her delegation and tables what she changed.
  await tab(ana, 'Proposals')
  await ana.getByRole('button', { name: 'Begin a draft' }).click()
  await ana.getByRole('dialog').getByRole('button', { name: 'Begin the draft' }).click()
  await ana.waitForURL((url) => url.pathname !== path && url.pathname.includes('/papers/'))
  await expect(words(ana, 3)).toHaveText('Urges all states to report in writing.')
  await words(ana, 3).click()
  await ana.keyboard.press('End')
  await ana.keyboard.press('ArrowLeft')
  await ana.keyboard.type(', beginning now')
  await tab(ana, 'Proposals')
  await ana.getByRole('button', { name: 'Table 1 amendment' }).click()
  await expect(ana.getByText('1 amendment was tabled.')).toBeVisible()
  await expect(chair.locator('[data-amendment]').filter({ hasText: ', beginning now' })).toBeVisible()
  await expect(words(chair, 3)).toHaveText('Urges all states to report in writing.')
})
