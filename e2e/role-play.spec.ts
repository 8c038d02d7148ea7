import type { Page } from '@playwright/test'
import { barriers } from './support/barriers'
import { administrator, joinAs, newPerson, PHONE, query } from './support/people'
import { expect, test } from './support/test'
import type { WorkshopId } from '../lib/ids'

/** Sentences that only one brief has. */
const SECRETS = {
  halvia: 'one care home in five closes within three years',
  minister: 'Your party would forgive you 300 million',
  solution: 'two roads lead to an agreement',
}

/** What axe finds wrong with a page, and whether it scrolls sideways. */
async function inTheWay(page: Page): Promise<string[]> {
  const told = await barriers(page)
  const aside = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  return aside > 0 ? [...told, 'scrolls sideways'] : told
}

/** Keeps all that a page is sent: addresses, what they answer, and what comes over its sockets. */
function listen(page: Page): () => string {
  const heard: string[] = []
  page.on('websocket', (socket) =>
    socket.on('framereceived', ({ payload }) =>
      heard.push(typeof payload === 'string' ? payload : payload.toString('latin1')),
    ),
  )
  page.on('response', (response) => {
    if (/\.(js|css|woff2|png|svg|ico)(\?|$)/.test(response.url())) return
    response.text().then(
      (text) => heard.push(text),
      () => {}, // a redirect, or a page that was left
    )
  })
  return () => heard.join('\n')
}

test('a role-play: roles dealt, each brief on one desk, a message, news with an answer, the briefs opened, the look back', async ({
  browser,
  plenary,
}) => {
  test.setTimeout(180_000)
  const teacher = await administrator(browser, plenary, { viewport: { width: 1440, height: 900 } })

  await test.step('the workshop is made as a role-play', async () => {
    await teacher.goto('/workshops/new')
    await teacher.getByLabel('Title').fill('Two-lesson role-play')
    await teacher.getByLabel('Mobility and readmission').check()
    await expect(teacher.getByText(/Its delegations: Halvia/)).toBeVisible()
    await teacher.getByRole('button', { name: 'Make the workshop' }).click()
    await teacher.waitForURL('**/w/*')
  })
  const workshop = new URL(teacher.url()).pathname.split('/').at(-1) as WorkshopId
  const { links } = await query(teacher.request, plenary, 'lobby', { workshop })
  const code = links[0]!.code!.replace(' ', '')

  const minister = await newPerson(browser, plenary, PHONE)
  const foreign = await newPerson(browser, plenary)
  const heard = { minister: listen(minister), foreign: listen(foreign) }

  await test.step('two students come; the door says what is counted', async () => {
    await minister.goto(`/join/${code}`)
    await expect(minister.getByText(/you will get a sealed brief/)).toBeVisible()
    await joinAs(minister, code, 'Ana', 'Halvia (receiving state)')
    await joinAs(foreign, code, 'Ben', 'Tamsela (sending state)')
  })

  await test.step('roles are dealt, and nobody is sent a brief', async () => {
    await teacher.getByRole('link', { name: 'Run the role-play' }).click()
    await teacher.getByRole('button', { name: 'Deal to the 2 who are here' }).click()
    await expect(teacher.getByText('2 of 30 roles are held.')).toBeVisible()
    await minister.getByRole('link', { name: /Brief/ }).click()
    await expect(minister.getByRole('heading', { name: 'Minister of the interior, head' })).toBeVisible()
    await expect(minister.getByText('Your brief is sealed.')).toBeVisible()
    await foreign.getByRole('link', { name: 'Your sealed brief' }).click()
    await expect(foreign.getByRole('heading', { name: 'Foreign minister, head' })).toBeVisible()
    for (const secret of Object.values(SECRETS)) {
      expect(heard.minister()).not.toContain(secret)
      expect(heard.foreign()).not.toContain(secret)
    }
  })

  await test.step('released, each reads their own', async () => {
    await teacher.getByRole('button', { name: 'Release now' }).click()
    await teacher.getByRole('dialog').getByRole('button', { name: 'Release now' }).click()
    await expect(teacher.getByText(/^Released on/)).toBeVisible()
    await expect(minister.getByText(SECRETS.minister)).toBeVisible()
    await expect(minister.getByText(SECRETS.halvia)).toBeVisible()
    expect(await inTheWay(minister)).toEqual([])
    expect(await inTheWay(teacher)).toEqual([])
    await expect(foreign.getByRole('heading', { name: 'What only you know' })).toBeVisible()
    await foreign.reload()
    await expect(foreign.getByRole('heading', { name: 'What only you know' })).toBeVisible()
    expect(heard.minister()).toContain(SECRETS.halvia)
    for (const secret of Object.values(SECRETS)) expect(heard.foreign()).not.toContain(secret)
  })

  await test.step('a message goes from one delegation to another, in role', async () => {
    await foreign.getByRole('tab', { name: /^Post/ }).click()
    await foreign.getByRole('button', { name: 'Write a message' }).click()
    await expect(foreign.getByText(/the facilitators can read this/)).toBeVisible()
    await foreign.getByLabel('Halvia (receiving state)').check()
    await foreign.getByLabel('Message').fill('Shall we meet in the corridor?')
    await foreign.getByRole('button', { name: 'Send', exact: true }).click()
    await minister.getByRole('tab', { name: 'Post (1)' }).click()
    await expect(minister.getByText('Shall we meet in the corridor?')).toBeVisible()
    await expect(minister.getByText('Foreign minister, head')).toBeVisible()
    await expect(minister.getByText('Ben')).toHaveCount(0)
  })

  await test.step('news reaches one side, and its answer the teacher', async () => {
    await teacher.getByRole('tab', { name: 'News' }).click()
    await teacher.getByRole('button', { name: 'Send now: A newspaper has the forecast' }).click()
    await expect(minister.getByRole('heading', { name: 'A newspaper has the forecast' })).toBeVisible()
    await minister.getByLabel(/Does this change what you ask for/).fill('We ask for 15,000 visas.')
    await minister.getByRole('button', { name: 'Answer', exact: true }).click()
    await expect(minister.getByText('Your answer')).toBeVisible()
    await expect(teacher.getByText('We ask for 15,000 visas.')).toBeVisible({ timeout: 15_000 })
    expect(heard.foreign()).not.toContain('We ask for 15,000 visas.')
    expect(heard.foreign()).not.toContain('A newspaper has the forecast')
    await teacher.getByRole('tab', { name: 'Post', exact: true }).click()
    await expect(teacher.getByText('Shall we meet in the corridor?')).toBeVisible()
  })

  await test.step('the outcome is read against the opened briefs', async () => {
    await teacher.getByRole('tab', { name: 'Look back' }).click()
    await teacher.getByLabel('Work visas').selectOption({ label: '15,000' })
    await teacher.getByRole('button', { name: 'Open all briefs' }).click()
    await teacher.getByRole('dialog').getByRole('button', { name: 'Open all briefs' }).click()
    await expect(teacher.getByText('The briefs are open to everyone.')).toBeVisible()
    await expect(teacher.getByRole('row', { name: /Ben.*Foreign minister, head.*0 1 0/ })).toBeVisible()
    const download = teacher.waitForEvent('download')
    await teacher.getByRole('button', { name: 'Download CSV' }).click()
    expect((await download).suggestedFilename()).toMatch(/Contributions\.csv$/)
  })

  await test.step('and everyone looks back, before and after', async () => {
    const { steps } = await query(teacher.request, plenary, 'workshop-for', { workshop })
    const debrief = steps.find(({ kind }) => kind === 'debrief')!.id
    await teacher.request.post(`${plenary.url}/api/commands/open-step`, {
      data: { step: debrief },
      headers: { origin: plenary.url },
    })
    await foreign.goto(`/w/${workshop}#step-${debrief}`)
    await foreign.getByLabel(/After: how content/).press('ArrowRight')
    await expect(foreign.getByText('1 of 2 have looked back.')).toBeVisible()
    await expect(foreign.getByRole('row', { name: /Halvia.*46/ })).toBeVisible()
    expect(await inTheWay(foreign)).toEqual([])
    expect(heard.foreign()).toContain(SECRETS.halvia)
    expect(heard.foreign()).not.toContain(SECRETS.solution)
  })

  // What the server prints, and what it counts, says none of it.
  const metrics = await (await teacher.request.get(`${plenary.url}/metrics`)).text()
  for (const text of [plenary.printed(), metrics])
    for (const secret of [...Object.values(SECRETS), 'Shall we meet', 'We ask for 15,000'])
      expect(text).not.toContain(secret)
})

test('a session is rehearsed with simulated participants, who leave nothing behind', async ({ browser, plenary }) => {
  const teacher = await administrator(browser, plenary)
  await teacher.goto('/workshops/new')
  await teacher.getByLabel('Title').fill('Rehearsed')
  await teacher.getByRole('button', { name: 'Make the workshop' }).click()
  await teacher.waitForURL('**/w/*')
  const workshop = new URL(teacher.url()).pathname.split('/').at(-1) as WorkshopId
  await teacher.getByLabel('How many').fill('8')
  await teacher.getByRole('button', { name: 'Rehearse with simulated participants' }).click()
  await expect(teacher.getByText('8 simulated participants are here.')).toBeVisible()
  await teacher
    .getByRole('link', { name: /Weigh the aims/ })
    .first()
    .click()
  await expect(teacher.getByText(/8 of 8 have weighed/).first()).toBeVisible({ timeout: 40_000 })
  await teacher.goto(`/w/${workshop}#lobby`)
  await teacher.getByRole('button', { name: 'End the rehearsal' }).click()
  await expect(teacher.getByRole('button', { name: 'Rehearse with simulated participants' })).toBeVisible()
  const people = await query(teacher.request, plenary, 'people', { workshop })
  expect(people).toHaveLength(1)
})
