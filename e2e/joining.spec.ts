import type { Page } from '@playwright/test'
import { administrator, comeIn, give, guestIn, joinAs, makeWorkshop, newPerson, PHONE, query } from './support/people'
import { expect, test } from './support/test'
import { startPlenary } from './support/plenary'
import { point } from './support/weighing'

const heading = (page: Page, name: string | RegExp) => expect(page.getByRole('heading', { name })).toBeVisible()

test('doors that do not open say why and what to do', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Doors')
  const page = await newPerson(browser, plenary, PHONE)

  await page.goto(`/join/${'x'.repeat(43)}`)
  await heading(page, 'This link leads nowhere')
  await page.goto('/join/ZZZ222')
  await heading(page, 'This code is not known')
  await page.goto(`/return/${'x'.repeat(43)}`)
  await heading(page, 'This return link no longer works')
  await page.goto('/w/01JZZZZZZZZZZZZZZZZZZZZZZZ')
  await heading(page, /There is nothing|This is a workshop’s room/)

  const { links } = await query(chair.request, plenary, 'lobby', { workshop: workshop.id })
  const [old] = links
  const fresh = await give(chair.request, plenary, 'replace-link', { link: old!.link })
  await page.goto(new URL(old!.url).pathname)
  await heading(page, 'This link no longer works')
  await page.goto(`/join/${workshop.code}`)
  await heading(page, /This code is not known|This link no longer works/)

  await give(chair.request, plenary, 'set-capacity', { workshop: workshop.id, capacity: 1 })
  await page.goto(new URL(fresh.url).pathname)
  await heading(page, 'The workshop is full')
  await give(chair.request, plenary, 'set-capacity', { workshop: workshop.id, capacity: 100 })

  await give(chair.request, plenary, 'archive-workshop', { workshop: workshop.id })
  await page.goto(new URL(fresh.url).pathname)
  await heading(page, 'The workshop is over')
  await expect(page.getByRole('link', { name: 'Enter a code' })).toBeVisible()
})

test('a workshop that fills up or closes while somebody stands at its door says so', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Closing doors')
  const page = await newPerson(browser, plenary)
  await page.goto(`/join/${workshop.code}`)
  await page.getByLabel('Your name').fill('Late by a minute')
  await page.getByText('Transit states').click()
  await give(chair.request, plenary, 'set-capacity', { workshop: workshop.id, capacity: 1 })
  await page.getByRole('button', { name: 'Agree and join' }).click()
  await expect(page.getByText('This workshop is full.')).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveValue('Late by a minute')
})

test('names: missing, far too long, markup, right to left', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Names of every kind')
  const page = await newPerson(browser, plenary, PHONE)
  await page.goto(`/join/${workshop.code}`)
  const join = page.getByRole('button', { name: 'Agree and join' })
  await join.click()
  await expect(page.getByText('Write the name the others should see.')).toBeVisible()
  await expect(page.getByText('Choose your delegation.')).toBeVisible()
  await expect(page.getByLabel('Your name')).toBeFocused()
  await page.getByLabel('Your name').fill('A'.repeat(200))
  await page.getByText('Transit states').click()
  await join.click()
  await expect(page.getByText('This is too long.')).toBeVisible()
  await page.getByLabel('Your name').fill('   ')
  await join.click()
  await expect(page.getByText('Write the name the others should see.')).toBeVisible()

  const markup = '<b>Bold</b><script>window.bad=1</script><img src=x onerror="window.bad=1">'
  await page.getByLabel('Your name').fill(markup)
  await join.click()
  await page.waitForURL('**/w/*')

  const arabic = 'ليلى بنت منصور \u202eevil'
  const other = await newPerson(browser, plenary)
  await comeIn(other.request, plenary, { code: workshop.code }, arabic, 'Sending states')
  const long = 'Wolfeschlegelsteinhausenbergerdorff'.repeat(3).slice(0, 80)
  const third = await newPerson(browser, plenary)
  await comeIn(third.request, plenary, { code: workshop.code }, long, 'Sending states')
  await expect(give(third.request, plenary, 'update-me', { name: 'A'.repeat(200) })).rejects.toThrow('invalid')

  await chair.goto(`${workshop.path}#people`)
  await expect(chair.getByText(markup)).toBeVisible()
  await expect(chair.getByText('ليلى بنت منصور evil')).toBeVisible()
  await expect(chair.getByText(long).first()).toBeVisible()
  expect(await chair.evaluate(() => 'bad' in window)).toBe(false)
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    await chair.setViewportSize({ width, height })
    await expect(chair.getByText(long).first()).toBeVisible()
    expect(await chair.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
  }
})

test('a personal link of the roster asks for nothing, and works for one person', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Roster')
  await chair.goto(`${workshop.path}#lobby`)
  await chair.getByLabel('One person a line').fill('Ana Example; Transit states\nBo Example\nC; nowhere')
  await expect(chair.getByText(/Line 3: There is no such delegation/)).toBeVisible()
  await expect(chair.getByRole('button', { name: /Make .* places/ })).toBeDisabled()
  await chair.getByLabel('One person a line').fill('Ana Example; Transit states\nBo Example')
  await chair.getByRole('button', { name: 'Make 2 places' }).click()
  const link = await chair.getByLabel('Link of Ana Example').inputValue()

  const page = await newPerson(browser, plenary, PHONE)
  await page.goto(new URL(link).pathname)
  await expect(page.getByText('Ana Example')).toBeVisible()
  await expect(page.getByText('Transit states')).toBeVisible()
  await expect(page.getByLabel('Your name')).toHaveCount(0)
  await page.getByRole('button', { name: 'Agree and join' }).tap()
  await page.waitForURL('**/w/*')
  await expect(chair.getByText('Ana Example').first()).toBeVisible()
})

test('a return link restores the person and the answer on another device; a newer one ends it', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Coming back')
  const first = await newPerson(browser, plenary)
  await joinAs(first, workshop.code, 'Comes back', 'Civil society')
  await point(first).focus()
  await first.keyboard.press('Shift+ArrowRight')
  await expect(first.getByText(/^Saved/).first()).toBeVisible()
  const given = await point(first).getAttribute('aria-valuetext')
  await first.getByRole('button', { name: 'Show it' }).click()
  const link = new URL(await first.getByLabel('Your return link').inputValue()).pathname
  await first.getByRole('button', { name: 'I have kept it' }).click()
  await first.reload()
  await expect(point(first)).toBeVisible()
  await expect(first.getByText('Your private way back')).toHaveCount(0)

  const phone = await newPerson(browser, plenary, PHONE)
  await phone.goto(link)
  await heading(phone, /Coming back/)
  await phone.getByRole('button', { name: 'Take my place again' }).tap()
  await phone.waitForURL('**/w/*')
  await expect(point(phone)).toHaveAttribute('aria-valuetext', given!)
  expect(await query(chair.request, plenary, 'people', { workshop: workshop.id })).toHaveLength(2)

  await chair.goto(`${workshop.path}#people`)
  await chair.getByRole('button', { name: 'Change Comes back' }).click()
  await chair.getByRole('menuitem', { name: 'New return link' }).click()
  const reissued = new URL(await chair.getByLabel('Return link', { exact: true }).inputValue()).pathname
  const third = await newPerson(browser, plenary)
  await third.goto(link)
  await heading(third, 'This return link no longer works')
  await third.goto(reissued)
  await third.getByRole('button', { name: 'Take my place again' }).click()
  await third.waitForURL('**/w/*')
  await expect(point(third)).toHaveAttribute('aria-valuetext', given!)
})

test('somebody who is here twice becomes one, with the answer', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Twice')
  const once = await guestIn(browser, plenary, workshop, 'Here twice')
  await point(once).focus()
  await once.keyboard.press('Shift+ArrowUp')
  await expect(once.getByText(/^Saved/).first()).toBeVisible()
  const again = await guestIn(browser, plenary, workshop, 'Here twice', PHONE)
  await expect(point(again)).toBeVisible()

  await chair.goto(`${workshop.path}#people`)
  await expect(chair.getByRole('button', { name: 'Change Here twice' })).toHaveCount(2)
  const answered = chair.getByRole('listitem').filter({ hasText: 'Here twice' }).filter({ hasText: 'answered' })
  await answered.getByRole('button', { name: 'Change Here twice' }).click()
  await chair.getByRole('menuitem', { name: 'Merge with another' }).click()
  await expect(chair.getByText(/What Here twice answered goes to Here twice/)).toBeVisible()
  await chair.getByRole('button', { name: 'Merge', exact: true }).click()
  await expect(chair.getByRole('button', { name: 'Change Here twice' })).toHaveCount(1)
  await expect(answered).toHaveCount(1)
})

test('sixty people behind one address join within a minute; only wrong codes are limited', async ({
  browser,
  playwright,
}) => {
  const plenary = await startPlenary()
  try {
    const chair = await administrator(browser, plenary)
    const workshop = await makeWorkshop(chair, plenary, 'A whole class')
    const began = Date.now()
    const class60 = await Promise.all(
      Array.from({ length: 60 }, async (_, index) => {
        const request = await playwright.request.newContext({ baseURL: plenary.url })
        await request.get(`/join/${workshop.code}`)
        const { participant } = await comeIn(request, plenary, { code: workshop.code }, `Pupil ${index + 1}`)
        await request.dispose()
        return participant
      }),
    )
    expect(new Set(class60).size).toBe(60)
    expect(Date.now() - began).toBeLessThan(60_000)

    const guesser = await newPerson(browser, plenary, PHONE)
    const tries = Array.from({ length: 70 }, (_, at) => `ZZZ${200 + at}`.replace(/[01]/g, '2'))
    const answers = await Promise.all(
      tries.map((code) =>
        query(guesser.request, plenary, 'join-info', { code }).then(
          () => 'in',
          (error: Error) => error.message,
        ),
      ),
    )
    expect(answers.filter((name) => name === 'in')).toEqual([])
    expect(answers).toContain('wrongCode')
    expect(answers).toContain('tooManyTries')
    await guesser.goto('/join/ZZZ299')
    await heading(guesser, 'Too many wrong codes')
    // A link is too long to guess, and still opens.
    const { links } = await query(chair.request, plenary, 'lobby', { workshop: workshop.id })
    await guesser.goto(new URL(links[0]!.url).pathname)
    await heading(guesser, 'A whole class')
  } finally {
    await plenary.discard()
  }
})
