import type { APIRequestContext, Browser, BrowserContextOptions, Page } from '@playwright/test'
import type { ParticipantId, WorkshopId } from '@/lib/ids'
import type { CommandInput, CommandName, CommandOutput } from '@/lib/wire/commands'
import type { QueryInput, QueryName, QueryOutput } from '@/lib/wire/queries'
import type { Plenary } from './plenary'

export const PHONE = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
} as const
export const PASSWORD = 'correct horse battery'
export const ADMINISTRATOR = { email: 'chair@example.org', password: PASSWORD, name: 'Chair of the day' }

/** Gives a command as the browser would, with the cookies of `request`. Throws with the failure's name. */
export async function give<Name extends CommandName>(
  request: APIRequestContext,
  plenary: Plenary,
  name: Name,
  input: CommandInput<Name>,
): Promise<CommandOutput<Name>> {
  return ask(request, plenary, `commands/${name}`, input) as Promise<CommandOutput<Name>>
}

export async function query<Name extends QueryName>(
  request: APIRequestContext,
  plenary: Plenary,
  name: Name,
  input: QueryInput<Name>,
): Promise<QueryOutput<Name>> {
  return ask(request, plenary, `queries/${name}`, input) as Promise<QueryOutput<Name>>
}

async function ask(request: APIRequestContext, plenary: Plenary, path: string, input: unknown): Promise<unknown> {
  const response = await request.post(`${plenary.url}/api/${path}`, {
    data: input as object,
    headers: { origin: plenary.url },
  })
  const body = (await response.json()) as { error?: { name: string } }
  if (!response.ok()) throw new Error(body.error?.name ?? `status ${response.status()}`)
  return body
}

/** A page of somebody's own: a browser context without anybody else's cookies. */
export async function newPerson(
  browser: Browser,
  plenary: Plenary,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({ baseURL: plenary.url, locale: 'en-GB', ...options })
  return context.newPage()
}

/** The installation's administrator, signed in. The first call makes the account. */
export async function administrator(
  browser: Browser,
  plenary: Plenary,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const page = await newPerson(browser, plenary, options)
  const secret = new URL(plenary.setUpLink).searchParams.get('link')!
  await give(page.request, plenary, 'create-first-account', { secret, ...ADMINISTRATOR }).catch(async () => {
    const answer = await signIn(page.request, plenary, ADMINISTRATOR.email, ADMINISTRATOR.password)
    if (answer !== null) throw new Error(answer)
  })
  return page
}

/** Signs in as the form does. Resolves to the failure's name, or to null when it worked. */
export async function signIn(
  request: APIRequestContext,
  plenary: Plenary,
  email: string,
  password: string,
): Promise<string | null> {
  const { csrfToken } = (await (await request.get(`${plenary.url}/api/auth/csrf`)).json()) as { csrfToken: string }
  const response = await request.post(`${plenary.url}/api/auth/callback/password`, {
    form: { csrfToken, email, password, json: 'true' },
    headers: { origin: plenary.url },
    maxRedirects: 0,
  })
  const { url } = (await response.json()) as { url?: string }
  return new URL(url ?? '', plenary.url).searchParams.get('error')
}

export interface MadeWorkshop {
  id: WorkshopId
  path: string
  /** without its space */
  code: string
}

/** Makes a workshop from the built-in pack. Returns where it is and its code. */
export async function makeWorkshop(page: Page, plenary: Plenary, title: string): Promise<MadeWorkshop> {
  const { workshop } = await give(page.request, plenary, 'create-workshop', { title, language: 'en' })
  const { links, main } = await query(page.request, plenary, 'lobby', { workshop })
  const code = links.find(({ link }) => link === main)!.code!.replace(' ', '')
  return { id: workshop, path: `/w/${workshop}`, code }
}

/** Joins at the door, as people do. */
export async function joinAs(page: Page, code: string, name: string, delegation: string): Promise<void> {
  await page.goto(`/join/${code}`)
  await page.getByLabel('Your name').fill(name)
  await page.getByText(delegation).click()
  await page.getByRole('button', { name: 'Agree and join' }).click()
  await page.waitForURL('**/w/*')
}

/** Joins without the door: for those whose coming is not what a test is about. */
export async function comeIn(
  request: APIRequestContext,
  plenary: Plenary,
  by: { code: string } | { secret: string },
  name: string,
  delegation?: string,
): Promise<{ participant: ParticipantId; returnLink: string | null }> {
  const door = await query(request, plenary, 'join-info', by)
  const chosen = door.delegations.find((each) => each.name === delegation) ?? door.delegations[0]
  const asked = door.delegation === null && door.role === 'delegate' && chosen
  return give(request, plenary, 'join', {
    consent: true,
    ...by,
    name,
    ...(asked && { delegation: chosen.id }),
  })
}

/** A guest in the workshop's room, in a browser of their own. */
export async function guestIn(
  browser: Browser,
  plenary: Plenary,
  workshop: MadeWorkshop,
  name: string,
  options: BrowserContextOptions & { delegation?: string } = {},
): Promise<Page> {
  const { delegation, ...rest } = options
  const page = await newPerson(browser, plenary, rest)
  await comeIn(page.request, plenary, { code: workshop.code }, name, delegation)
  await page.goto(workshop.path)
  return page
}
