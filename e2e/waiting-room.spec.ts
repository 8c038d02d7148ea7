import type { Page } from '@playwright/test'
import { barriers } from './support/barriers'
import { administrator, give, makeWorkshop, newPerson, PHONE } from './support/people'
import { expect, test } from './support/test'

test('who comes by the code waits at the door, is let in or declined, and a locked room says so beforehand', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(120_000)
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Behind a door')
  await chair.goto(`${workshop.path}#lobby`)
  await chair.getByRole('checkbox', { name: 'Ask before somebody enters' }).click()
  await expect(chair.getByRole('checkbox', { name: 'Ask before somebody enters' })).toBeChecked()

  const come = async (page: Page, name: string) => {
    await page.goto(`/join/${workshop.code}`)
    await expect(page.getByText('you wait a moment at the door')).toBeVisible()
    await page.getByLabel('Your name').fill(name)
    await page.getByText('Receiving states').click()
    await page.getByRole('button', { name: 'Agree and ask to come in' }).click()
    await expect(page.getByRole('status').filter({ hasText: `${name}, you are at the door` })).toBeVisible()
  }
  const [ana, ben] = [await newPerson(browser, plenary, PHONE), await newPerson(browser, plenary)]
  const sockets: string[] = []
  ana.on('websocket', (socket) => sockets.push(socket.url()))
  await come(ana, 'Ana')
  await come(ben, 'Ben')
  expect.soft(await barriers(ana)).toEqual([])
  await ana.reload()
  await expect(ana.getByText('Ana, you are at the door')).toBeVisible()
  await plenary.kill()
  await plenary.start()
  await ana.reload()
  await expect(ana.getByText('Ana, you are at the door')).toBeVisible()
  expect(sockets).toEqual([])

  // Two wait: the bar says so, and the key leads to them.
  await expect(chair.getByRole('status').filter({ hasText: '2 people wait to be let in' })).toBeAttached({
    timeout: 20_000,
  })
  await chair.getByRole('heading', { level: 1 }).first().click()
  await chair.keyboard.press('w')
  const dialog = chair.getByRole('dialog', { name: 'At the door' })
  await expect(dialog.getByRole('listitem')).toHaveCount(2)
  expect.soft(await barriers(chair)).toEqual([])
  await dialog.getByRole('button', { name: 'Decline Ben' }).click()
  await expect(ben.getByText('You have not been let in')).toBeVisible()
  await dialog.getByRole('button', { name: 'Let Ana in' }).click()
  await expect(ana.getByRole('heading', { level: 1, name: 'Weigh the aims' })).toBeVisible()
  await expect(ana.getByText('Your private way back to this place')).toBeVisible()

  await dialog.getByRole('button', { name: 'Let Ben in' }).click()
  await expect(ben.getByRole('heading', { level: 1, name: 'Weigh the aims' })).toBeVisible()
  await dialog.getByRole('button', { name: 'Close' }).click()

  await give(chair.request, plenary, 'lock-room', { workshop: workshop.id, locked: true })
  const late = await newPerson(browser, plenary, PHONE)
  await late.goto(`/join/${workshop.code}`)
  await expect(late.getByRole('heading', { level: 1, name: 'The room is locked at this moment' })).toBeVisible()
  expect.soft(await barriers(late)).toEqual([])
  await give(chair.request, plenary, 'lock-room', { workshop: workshop.id, locked: false })
  await late.getByRole('link', { name: 'Look again' }).click()
  await expect(late.getByLabel('Your name')).toBeVisible()
})
