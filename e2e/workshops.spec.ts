import { administrator, guestIn, makeWorkshop, query } from './support/people'
import { expect, test } from './support/test'
import { migrationPack } from '@/lib/packs/migration/migration'

test('my workshops: opened, duplicated, archived, taken back, deleted after a question', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const title = 'A workshop to keep'
  const workshop = await makeWorkshop(chair, plenary, title)
  await guestIn(browser, plenary, workshop, 'Guest of the first')
  await chair.goto('/workshops')
  const row = (name: string) =>
    chair.getByRole('listitem').filter({ has: chair.getByRole('link', { name, exact: true }) })
  const choose = async (name: string, what: string) => {
    await chair.getByRole('button', { name: `Actions for ${name}`, exact: true }).click()
    await chair.getByRole('menuitem', { name: what }).click()
  }
  await expect(row(title)).toContainText('2 people')

  await choose(title, 'Duplicate…')
  await expect(chair.getByLabel('Title of the new workshop')).toHaveValue(`${title} (copy)`)
  await chair.getByLabel('Title of the new workshop').fill('Its twin')
  await chair.getByRole('button', { name: 'Duplicate', exact: true }).click()
  await chair.waitForURL('**/w/*')
  await expect(chair.getByText('Its twin').first()).toBeVisible()
  await expect(chair.getByRole('link', { name: /Weigh the aims/ })).toBeVisible()

  await chair.goto('/workshops')
  await expect(row('Its twin')).toContainText('1 person')
  await choose('Its twin', 'Archive')
  await expect(row('Its twin')).toHaveCount(0)
  await chair.getByRole('radio', { name: 'Archived' }).check()
  await choose('Its twin', 'Take out of the archive')
  await expect(chair.getByText('Taken out of the archive.')).toBeVisible()
  await chair.goto('/workshops')
  await expect(row('Its twin')).toHaveCount(1)

  await choose('Its twin', 'Delete…')
  await expect(chair.getByRole('dialog')).toContainText('Delete “Its twin”?')
  await chair.getByRole('button', { name: 'Cancel' }).click()
  await expect(row('Its twin')).toHaveCount(1)
  await choose('Its twin', 'Delete…')
  await chair.getByRole('button', { name: 'Delete for good' }).click()
  await expect(row('Its twin')).toHaveCount(0)
  await expect(row(title)).toHaveCount(1)
})

test('who is in a workshop that is archived sees it and can change nothing; one that is deleted is gone', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  const workshop = await makeWorkshop(chair, plenary, 'Soon over')
  const guest = await guestIn(browser, plenary, workshop, 'Stays to the end')
  await expect(guest.getByRole('slider', { name: 'Your point in the triangle' })).toBeVisible()
  await chair.goto(`${workshop.path}#settings`)
  await chair.getByRole('button', { name: 'Archive the workshop' }).click()
  await chair.getByRole('dialog').getByRole('button', { name: 'Archive the workshop' }).click()
  await expect(guest.getByText('This workshop is over. Everything stays to be looked at')).toBeVisible()
  await expect(guest.getByRole('slider', { name: 'Your point in the triangle' })).toHaveCount(0)

  await chair.goto('/workshops')
  await chair.getByRole('radio', { name: 'Archived' }).check()
  await chair.getByRole('button', { name: 'Actions for Soon over' }).click()
  await chair.getByRole('menuitem', { name: 'Delete…' }).click()
  await chair.getByRole('button', { name: 'Delete for good' }).click()
  // Which of the two comes first, the page or the room, is open.
  await expect(guest.getByRole('heading', { name: /This workshop is gone|There is nothing at this/ })).toBeVisible()
})

test('a workshop starts with pasted delegations', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  await chair.goto('/workshops/new')
  await chair.getByLabel('Title').fill('Delegations of our own')
  await chair.getByRole('button', { name: 'Paste a list…' }).click()
  await chair.getByLabel('One delegation a line').fill('Kenya; KEN\nSwitzerland\n\nThe <b>bold</b>; BLD')
  await chair.getByRole('button', { name: 'Use these 3' }).click()
  await chair.getByRole('button', { name: 'Make the workshop' }).click()
  await chair.waitForURL('**/w/*')
  const id = new URL(chair.url()).pathname.split('/').at(-1) as never
  const { delegations } = await query(chair.request, plenary, 'workshop-for', { workshop: id })
  expect(delegations.map(({ name }) => name)).toEqual(['Kenya', 'Switzerland', 'The <b>bold</b>'])
  expect(delegations[0]!.code).toBe('KEN')
})

test('without a title nothing is made, and the field says so', async ({ browser, plenary }) => {
  const chair = await administrator(browser, plenary)
  await chair.goto('/workshops/new')
  await chair.getByRole('button', { name: 'Make the workshop' }).click()
  await expect(chair.getByText('Fill this in.')).toBeVisible()
  await expect(chair.getByLabel('Title')).toBeFocused()
})

test('a pack from a file: a bad one gets path and reason of each error and changes nothing, a good one is used', async ({
  browser,
  plenary,
}) => {
  const chair = await administrator(browser, plenary)
  await chair.goto('/workshops/new')
  await chair.getByLabel('Title').fill('A pack of our own')
  const before = await query(chair.request, plenary, 'my-workshops', {})
  const load = async (name: string, content: string) =>
    chair
      .getByLabel('Load a pack from a file')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) })

  await load('no.json', 'this is no JSON')
  await expect(chair.getByText(/One thing is wrong with “no.json”\. Nothing was changed\./)).toBeVisible()
  await expect(chair.getByText(/This is not JSON/)).toBeVisible()

  const pack = JSON.parse(JSON.stringify(migrationPack)) as Record<string, unknown>
  const visions = pack.visions as Record<string, unknown>[]
  const broken = {
    ...pack,
    title: undefined,
    surprise: 1,
    visions: visions.map((vision, at) => (at === 1 ? { ...vision, letter: 'lower' } : vision)),
  }
  await load('broken.json', JSON.stringify(broken))
  const errors = chair.getByRole('table', { name: 'What is wrong with the file' })
  await expect(errors.getByRole('row', { name: /^title This is missing/ })).toBeVisible()
  await expect(errors.getByRole('row', { name: /visions\[1\]\.letter A letter is one capital letter/ })).toBeVisible()
  await expect(errors.getByRole('row', { name: /surprise A pack has no such entry here/ })).toBeVisible()
  await expect(chair.getByLabel('Title')).toHaveValue('A pack of our own')
  expect(await query(chair.request, plenary, 'my-workshops', {})).toEqual(before)

  const good = { ...pack, title: { en: 'The pack from a file', fr: 'Le dossier venu d’un fichier' } }
  await load('good.json', JSON.stringify(good))
  await expect(chair.getByText('The pack from a file')).toBeVisible()
  await expect(errors).toHaveCount(0)
  await chair.getByRole('button', { name: 'Make the workshop' }).click()
  await chair.waitForURL('**/w/*')
  await expect(chair.getByText('A pack of our own').first()).toBeVisible()
})
