import { setTimeout as pause } from 'node:timers/promises'
import type { QueryOutput } from '@/lib/wire/queries'
import { readOptions, type Options } from './options'
import { NetworkVisitor } from './visitor'

/** Guests join by a link, answer what opens for a while, and leave. They are guests like any: the facilitator removes them. */
export async function simulate(words: readonly string[], say: (line: string) => void): Promise<{ answers: number }> {
  const options = readOptions(words)
  const { output: door } = await ask<QueryOutput<'join-info'>>(options.url, 'queries/join-info', options.key)
  say(`${options.participants} simulated participants join “${door.title}”.`)
  const visitors: NetworkVisitor[] = []
  try {
    for (let number = 1; number <= options.participants; number++) {
      visitors.push(await arrive(options, door, number))
      await pause((5 + Math.random() * 25) | 0)
    }
    say(`All are in; they stay for ${options.seconds} seconds.`)
    const end = Date.now() + options.seconds * 1000
    while (Date.now() < end) {
      await pause(Math.min(10_000, Math.max(0, end - Date.now())))
      const connected = visitors.filter((visitor) => visitor.connected).length
      say(`${connected} connected, ${sum(visitors)} answers`)
    }
    return { answers: sum(visitors) }
  } finally {
    for (const visitor of visitors) visitor.leave()
  }
}

const sum = (visitors: readonly NetworkVisitor[]) => visitors.reduce((total, { answers }) => total + answers, 0)

const SLOWEST = 8_000 // ms

async function arrive({ url, key, seed }: Options, door: QueryOutput<'join-info'>, number: number) {
  const delegation = door.delegations[(number - 1) % Math.max(1, door.delegations.length)]
  const chooses = door.delegation === null && door.role === 'delegate' && delegation !== undefined
  const { output, cookie } = await ask<{ workshop: never; participant: never }>(url, 'commands/join', {
    consent: true,
    ...key,
    name: `Simulated ${number}`,
    ...(chooses && { delegation: delegation.id }),
  })
  return new NetworkVisitor(url, cookie, output, seed, SLOWEST)
}

/** @throws Error with a sentence */
async function ask<Output>(url: string, path: string, input: object): Promise<{ output: Output; cookie: string }> {
  const response = await fetch(`${url}/api/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: url },
    body: JSON.stringify(input),
  }).catch(() => {
    throw new Error(`There is no Plenary at ${url}.`)
  })
  const body = (await response.json()) as { error?: { name: string } }
  if (!response.ok) throw new Error(`The server refused (${body.error?.name ?? response.status}).`)
  const cookie = response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ')
  return { output: body as Output, cookie }
}
