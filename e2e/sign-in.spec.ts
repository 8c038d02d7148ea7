import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ADMINISTRATOR, administrator, give, newPerson, PASSWORD, query, signIn } from './support/people'
import { startPlenary } from './support/plenary'
import { expect, test } from './support/test'

const run = promisify(execFile)
const ROOT = fileURLToPath(new URL('..', import.meta.url))

test('a facilitator signs in and out; a wrong password is said and nothing more', async ({ browser, plenary }) => {
  await administrator(browser, plenary)
  const page = await newPerson(browser, plenary)
  await page.goto('/workshops/new')
  await page.waitForURL(/sign-in/)
  await page.getByLabel('E-mail').fill(ADMINISTRATOR.email)
  await page.getByLabel('Password', { exact: true }).fill('not the password')
  await page.getByRole('button', { name: 'Sign in' }).click()
  await expect(page.getByText('The e-mail or the password is wrong.')).toBeVisible()
  await expect(page.getByLabel('E-mail')).toHaveValue(ADMINISTRATOR.email)
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: 'Sign in' }).click()
  await page.waitForURL((url) => url.pathname === '/workshops/new')

  const session = (await page.context().cookies()).find(({ name }) => name.endsWith('plenary.session'))!
  expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' })
  for (const cookie of await page.context().cookies()) expect(cookie.httpOnly).toBe(true)

  await page.goto('/me')
  await page.getByRole('button', { name: 'Sign out' }).click()
  await page.waitForURL((url) => url.pathname === '/')
  await expect(page.getByRole('link', { name: 'Sign in' })).toBeVisible()
  await page.goto('/workshops')
  await page.waitForURL(/sign-in/)
})

test('many wrong passwords are limited, for this account alone', async ({ browser }) => {
  const plenary = await startPlenary({ REGISTRATION: 'open' })
  try {
    await administrator(browser, plenary)
    const page = await newPerson(browser, plenary)
    const email = 'second@example.org'
    await give(page.request, plenary, 'register', { email, password: PASSWORD, name: 'Second' })
    const guesser = await newPerson(browser, plenary)
    const said: (string | null)[] = []
    for (let tries = 0; tries < 12; tries++) {
      said.push(await signIn(guesser.request, plenary, ADMINISTRATOR.email, `guess number ${tries}`))
    }
    expect(said.slice(0, 10)).toEqual(Array(10).fill('wrongCredentials'))
    expect(said.at(-1)).toBe('tooManyTries')
    await guesser.goto('/sign-in')
    await guesser.getByLabel('E-mail').fill(ADMINISTRATOR.email)
    await guesser.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await guesser.getByRole('button', { name: 'Sign in' }).click()
    await expect(guesser.getByText('Too many wrong tries; wait a little and try again.')).toBeVisible()
    expect(await signIn(guesser.request, plenary, email, PASSWORD)).toBeNull()
  } finally {
    await plenary.discard()
  }
})

test('the first account needs the link from the console, which works once; others cannot register', async ({
  browser,
}) => {
  const plenary = await startPlenary()
  try {
    const page = await newPerson(browser, plenary)
    await page.goto('/sign-in')
    await expect(page.getByText('This installation has no account yet.')).toBeVisible()
    await page.goto(`/set-up?link=${'x'.repeat(43)}`)
    await expect(page.getByRole('heading', { name: 'This set-up link is not valid any more' })).toBeVisible()
    const account = { email: 'stranger@example.org', password: PASSWORD, name: 'Stranger' }
    await expect(
      give(page.request, plenary, 'create-first-account', { secret: 'x'.repeat(43), ...account }),
    ).rejects.toThrow('wrongSetupLink')
    await expect(give(page.request, plenary, 'register', account)).rejects.toThrow('registrationClosed')

    const link = plenary.setUpLink
    await page.goto(link)
    await page.getByLabel('Your name').fill(ADMINISTRATOR.name)
    await page.getByLabel('E-mail').fill('not an address')
    await page.getByLabel('Password', { exact: true }).fill('short')
    await page.getByRole('button', { name: /administrator/ }).click()
    await expect(page.getByText('This is not an e-mail address.')).toBeVisible()
    await expect(page.getByText('A password has at least ten characters.')).toBeVisible()
    await page.getByLabel('E-mail').fill(ADMINISTRATOR.email)
    await page.getByLabel('Password', { exact: true }).fill(PASSWORD)
    await page.getByRole('button', { name: /administrator/ }).click()
    await page.waitForURL('**/workshops')

    const stranger = await newPerson(browser, plenary)
    await stranger.goto(link)
    await expect(stranger.getByRole('heading', { name: 'This set-up link is not valid any more' })).toBeVisible()
    await stranger.goto('/register')
    await expect(stranger.getByText(/the administrator makes the accounts/)).toBeVisible()
    await expect(give(stranger.request, plenary, 'register', account)).rejects.toThrow('registrationClosed')
  } finally {
    await plenary.discard()
  }
})

test('a forgotten password is mended from the console while the server runs', async ({ browser }) => {
  const plenary = await startPlenary()
  try {
    const old = await administrator(browser, plenary)
    const { stdout } = await run(process.execPath, ['dist/admin.mjs', 'reset-password', ADMINISTRATOR.email], {
      cwd: ROOT,
      env: {
        NODE_ENV: 'production',
        PATH: process.env.PATH,
        PLENARY_DATA: plenary.dataFolder,
        PLENARY_URL: plenary.url,
      },
    })
    const link = /http\S+reset-password\S+/.exec(stdout)![0]
    const page = await newPerson(browser, plenary)
    await page.goto(link)
    await page.getByLabel('New password').fill('another long sentence')
    await page.getByRole('button', { name: 'Keep the new password' }).click()
    await page.waitForURL('**/workshops')
    expect(await query(old.request, plenary, 'me', {})).toBeNull()
    expect(await signIn(old.request, plenary, ADMINISTRATOR.email, PASSWORD)).toBe('wrongCredentials')
    expect(await signIn(old.request, plenary, ADMINISTRATOR.email, 'another long sentence')).toBeNull()
    await page.goto(link)
    await expect(page.getByRole('heading', { name: 'This link is not valid any more' })).toBeVisible()
  } finally {
    await plenary.discard()
  }
})
