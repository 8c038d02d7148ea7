import type { Page } from '@playwright/test'
import { newPerson, PASSWORD, PHONE } from './support/people'
import { startPlenary } from './support/plenary'
import { expect, test } from './support/test'
import { point } from './support/weighing'

/** The point one drags, and what it says. */
const saved = (page: Page) => expect(page.getByText(/^Saved/).first()).toBeVisible()

test('two people weigh rights, security and economy, live and saved, also when the server dies', async ({
  browser,
}) => {
  test.setTimeout(180_000)
  const plenary = await startPlenary()
  try {
    // A new installation: the link that the console printed makes the administrator's account.
    const chair = await newPerson(browser, plenary)
    await chair.goto(plenary.setUpLink)
    await chair.getByLabel('Your name').fill('Chair of the day')
    await chair.getByLabel('E-mail').fill('chair@example.org')
    await chair.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await chair.getByRole('button', { name: /administrator/ }).click()
    await chair.waitForURL('**/workshops')

    await chair.goto('/workshops/new')
    await chair.getByLabel('Title').fill('Who governs migration?')
    await chair.getByRole('button', { name: 'Make the workshop' }).click()
    await chair.waitForURL('**/w/*')
    const code = (
      await chair
        .getByRole('main')
        .getByText(/^[A-Z0-9]{3} [A-Z0-9]{3}$/)
        .first()
        .innerText()
    ).replace(' ', '')

    // Somebody comes with a phone, by the code; two taps and a name.
    const phone = await newPerson(browser, plenary, PHONE)
    await phone.goto(`/join/${code}`)
    await phone.getByLabel('Your name').fill('Delegate with a phone')
    await phone.getByText('Sending states').tap()
    await phone.getByRole('button', { name: 'Agree and join' }).tap()
    await phone.waitForURL('**/w/*')
    await expect(chair.getByText('Delegate with a phone')).toBeVisible()

    // Somebody comes with another browser.
    const other = await newPerson(browser, plenary)
    await other.goto('/join')
    await expect(other.getByRole('button', { name: 'Join', exact: true })).toBeEnabled()
    await other.keyboard.type(code)
    await other.getByRole('button', { name: 'Join', exact: true }).click()
    await other.getByLabel('Your name').fill('Delegate with a keyboard')
    await other.getByText('Transit states').click()
    await other.getByRole('button', { name: 'Agree and join' }).click()
    await other.waitForURL('**/w/*')
    await expect(other.getByText(/3 of 3 here/)).toBeVisible()

    // Both weigh: one by dragging, one with the arrow keys.
    await point(phone).scrollIntoViewIfNeeded()
    const handle = (await point(phone).boundingBox())!
    const [x, y] = [handle.x + handle.width / 2, handle.y + handle.height / 2]
    await phone.mouse.move(x, y)
    await phone.mouse.down()
    await phone.mouse.move(x + 10, y - 60, { steps: 8 })
    await phone.mouse.up()
    await saved(phone)
    await point(other).focus()
    for (let presses = 0; presses < 4; presses++) await other.keyboard.press('Shift+ArrowRight')
    await saved(other)
    const said = {
      phone: await point(phone).getAttribute('aria-valuetext'),
      other: await point(other).getAttribute('aria-valuetext'),
    }

    // Everyone sees both, in numbers too.
    await chair.getByRole('link', { name: /Weigh the aims/ }).click()
    for (const page of [chair, phone, other]) await expect(page.getByText(/2 of 2 have weighed/).first()).toBeVisible()
    await chair.getByRole('tab', { name: 'Table' }).click()
    await expect(chair.getByRole('row', { name: /Delegate with a phone/ })).toBeVisible()
    await expect(chair.getByRole('row', { name: /Delegate with a keyboard/ })).toBeVisible()

    // It is there after a reload, and after the server was killed and started again.
    await other.reload()
    await expect(point(other)).toHaveAttribute('aria-valuetext', said.other!)
    await plenary.kill('SIGKILL')
    await expect(other.getByText(/Reconnecting|Only on this device/i).first()).toBeVisible()
    await plenary.start()
    for (const page of [phone, other]) {
      await saved(page)
      await page.reload()
      await expect(page.getByText(/2 of 2 have weighed/).first()).toBeVisible()
    }
    await expect(point(phone)).toHaveAttribute('aria-valuetext', said.phone!)
    await expect(point(other)).toHaveAttribute('aria-valuetext', said.other!)
  } finally {
    await plenary.discard()
  }
})
