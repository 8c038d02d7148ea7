import { parseArgs } from 'node:util'
import { z } from 'zod'

export const USAGE = `Simulated participants join a workshop over the network and answer its steps as they open.

  npm run simulate -- --join <link> [--participants 40] [--seconds 120] [--seed 1]

  --join           a join link as the lobby shows it (…/join/K7M4QX or …/join/<secret>)
  --participants   how many, 1 to 200
  --seconds        how long they stay, 1 to 3600
  --seed           the same seed, the same answers`

const schema = z.object({
  join: z.url(),
  participants: z.coerce.number().int().min(1).max(200).default(40),
  seconds: z.coerce.number().int().min(1).max(3600).default(120),
  seed: z.coerce.number().int().default(1),
})

export interface Options extends Omit<z.output<typeof schema>, 'join'> {
  /** The installation, without a slash at its end. */
  readonly url: string
  /** What stands in the link: a short code, or a secret. */
  readonly key: { readonly code: string } | { readonly secret: string }
}

const CODE_LENGTH = 6

/** @throws Error with a sentence, for the person at the terminal */
export function readOptions(words: readonly string[]): Options {
  const text = { type: 'string' } as const
  let values: Record<string, string | undefined>
  try {
    ;({ values } = parseArgs({
      args: [...words],
      options: { join: text, participants: text, seconds: text, seed: text },
    }))
  } catch (error) {
    throw new Error(`${(error as Error).message}\n\n${USAGE}`, { cause: error })
  }
  const read = schema.safeParse(values)
  if (!read.success) {
    const wrong = read.error.issues.map(({ path }) => `--${path.join('.')}`).join(', ')
    throw new Error(`Missing or not usable: ${wrong}.\n\n${USAGE}`)
  }
  const { join, ...rest } = read.data
  const address = new URL(join)
  const key = decodeURIComponent(address.pathname.match(/\/join\/([^/]+)$/)?.[1] ?? '')
  if (key === '') throw new Error(`This is not a join link: ${join}\n\n${USAGE}`)
  return { ...rest, url: address.origin, key: key.length === CODE_LENGTH ? { code: key } : { secret: key } }
}
