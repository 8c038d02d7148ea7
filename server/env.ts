import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'
import { StartError } from './start-error'

const NAMED_NETWORKS: Record<string, readonly string[]> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  private: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
}

const wholeNumber = (least: number, most: number) =>
  z
    .string()
    .regex(/^\d+$/, `must be a whole number from ${least} to ${most}`)
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be a whole number from ${least} to ${most}`)

const address = (protocols: readonly string[], example: string) =>
  z
    .string()
    .refine(
      (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
      `must be an address such as ${example}`,
    )

/** One word or network of TRUSTED_PROXIES as CIDR blocks; undefined when it is neither. */
function networksOf(word: string): readonly string[] | undefined {
  if (NAMED_NETWORKS[word]) return NAMED_NETWORKS[word]
  const [ip = '', bits, more] = word.split('/')
  const longest = { 0: undefined, 4: 32, 6: 128 }[isIP(ip) as 0 | 4 | 6]
  if (longest === undefined || more !== undefined) return undefined
  if (bits === undefined) return [`${ip}/${longest}`]
  return /^\d{1,3}$/.test(bits) && Number(bits) <= longest ? [word] : undefined
}

const networks = z.string().transform((value, context) => {
  const words = value.split(/[\s,]+/).filter(Boolean)
  const wrong = words.find((word) => !networksOf(word))
  if (wrong === undefined) return words.flatMap((word) => networksOf(word) ?? [])
  context.addIssue(
    `must list addresses or networks such as 10.0.0.0/8, or the words loopback and private; “${wrong}” is neither`,
  )
  return z.NEVER
})

const oneOf = <T extends string>(...words: readonly [T, ...T[]]) =>
  z.enum(words, { error: `must be one of: ${words.join(', ')}` })

const schema = z.object({
  PORT: wholeNumber(0, 65_535).default(3000),
  HOST: z.string().default('0.0.0.0'),
  PLENARY_DATA: z.string().default('.plenary'),
  PLENARY_URL: address(['http:', 'https:'], 'https://plenary.example.org')
    .refine((value) => URL.canParse(value) && new URL(value).pathname === '/', 'must have no path after the host name')
    .transform((value) => new URL(value).origin)
    .optional(),
  DATABASE_URL: address(['postgres:', 'postgresql:'], 'postgres://plenary@localhost/plenary').optional(),
  NEXTAUTH_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  OIDC_ISSUER: address(['http:', 'https:'], 'https://id.example.org').optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().max(60, 'must have at most 60 characters').optional(),
  TRUSTED_PROXIES: networks.default([]),
  REGISTRATION: oneOf('closed', 'open').default('closed'),
  LOG_LEVEL: oneOf('trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent').default('info'),
  RETENTION_DAYS: wholeNumber(1, 36_500).default(365),
  SMTP_URL: address(['smtp:', 'smtps:'], 'smtps://user:password@mail.example.org').optional(),
  SMTP_FROM: z.string().optional(),
})

/** The names of all settings, as `.env.example` lists them. */
export const SETTING_NAMES = Object.keys(schema.shape)

/** Sign-in through an organisation's own identity provider. */
export interface OidcSettings {
  issuer: string
  clientId: string
  clientSecret: string
  /** what the button says, for instance “Ministry account” */
  name: string
}

export interface Settings {
  /** 0 asks the system for a free port */
  port: number
  host: string
  /** absolute path of the data folder */
  dataFolder: string
  /** the origin people use, without a trailing slash; absent: the address that is listened on */
  publicUrl?: string
  /** a Postgres address; absent: SQLite in the data folder */
  databaseUrl?: string
  /** absent: the secret kept in the data folder */
  secret?: string
  oidc?: OidcSettings
  /** CIDR blocks whose X-Forwarded-For is believed */
  trustedProxies: readonly string[]
  registration: 'closed' | 'open'
  logLevel: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal' | 'silent'
  /** days after its last use that a workshop is kept */
  retentionDays: number
  smtp?: { url: string; from: string }
}

/** Either all of `names` are set, or none: anything between is a mistake worth a sentence. */
function together(values: Record<string, unknown>, names: readonly string[]): void {
  const missing = names.filter((name) => values[name] === undefined)
  if (missing.length === 0 || missing.length === names.length) return
  const present = names.filter((name) => values[name] !== undefined)
  throw new StartError(`${present.join(' and ')} is set, so ${missing.join(' and ')} must be set too.`)
}

/**
 * Reads and checks every setting. An empty value counts as absent.
 * @throws StartError naming the first wrong setting; never repeats a value, which may be a secret.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(SETTING_NAMES.map((name) => [name, environment[name]?.trim() || undefined]))
  const parsed = schema.safeParse(given)
  if (!parsed.success) {
    const issue = parsed.error.issues[0]
    throw new StartError(`The setting ${issue?.path.join('.')} ${issue?.message}.`)
  }
  const env = parsed.data
  together(env, ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'])
  together(env, ['SMTP_URL', 'SMTP_FROM'])
  return {
    port: env.PORT,
    host: env.HOST,
    dataFolder: resolve(env.PLENARY_DATA),
    publicUrl: env.PLENARY_URL,
    databaseUrl: env.DATABASE_URL,
    secret: env.NEXTAUTH_SECRET,
    oidc:
      env.OIDC_ISSUER && env.OIDC_CLIENT_ID && env.OIDC_CLIENT_SECRET
        ? {
            issuer: env.OIDC_ISSUER,
            clientId: env.OIDC_CLIENT_ID,
            clientSecret: env.OIDC_CLIENT_SECRET,
            name: env.OIDC_NAME ?? new URL(env.OIDC_ISSUER).hostname,
          }
        : undefined,
    trustedProxies: env.TRUSTED_PROXIES,
    registration: env.REGISTRATION,
    logLevel: env.LOG_LEVEL,
    retentionDays: env.RETENTION_DAYS,
    smtp: env.SMTP_URL && env.SMTP_FROM ? { url: env.SMTP_URL, from: env.SMTP_FROM } : undefined,
  }
}
