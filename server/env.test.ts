import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readSettings, SETTING_NAMES } from './env'
import { StartError } from './start-error'

const refusal = (environment: Record<string, string>): string => {
  try {
    readSettings(environment)
  } catch (error) {
    expect(error).toBeInstanceOf(StartError)
    return (error as StartError).message
  }
  throw new Error('it was accepted')
}

describe('settings', () => {
  it('need nothing at all', () => {
    expect(readSettings({})).toMatchObject({
      port: 3000,
      host: '0.0.0.0',
      registration: 'closed',
      trustedProxies: [],
      retentionDays: 365,
    })
    expect(readSettings({}).dataFolder).toMatch(/\/\.plenary$/)
  })

  it('take an empty value as absent', () => {
    expect(readSettings({ PORT: ' ', PLENARY_URL: '' })).toMatchObject({ port: 3000, publicUrl: undefined })
  })

  it('read what is given', () => {
    const settings = readSettings({
      PORT: '0',
      PLENARY_URL: 'https://plenary.example.org/',
      OIDC_ISSUER: 'https://id.example.org/realms/a',
      OIDC_CLIENT_ID: 'plenary',
      OIDC_CLIENT_SECRET: 'known to both',
      TRUSTED_PROXIES: 'loopback, 10.1.2.3 2001:db8::/32',
    })
    expect(settings).toMatchObject({
      port: 0,
      publicUrl: 'https://plenary.example.org',
      oidc: { name: 'id.example.org' },
    })
    expect(settings.trustedProxies).toEqual(['127.0.0.0/8', '::1/128', '10.1.2.3/32', '2001:db8::/32'])
  })

  it.each([
    [{ PORT: '80a' }, 'The setting PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '70000' }, 'The setting PORT must be a whole number from 0 to 65535.'],
    [{ PORT: '-1' }, 'The setting PORT must be a whole number from 0 to 65535.'],
    [
      { PLENARY_URL: 'plenary.example.org' },
      'The setting PLENARY_URL must be an address such as https://plenary.example.org.',
    ],
    [{ PLENARY_URL: 'https://example.org/plenary' }, 'The setting PLENARY_URL must have no path after the host name.'],
    [
      { DATABASE_URL: 'mysql://a' },
      'The setting DATABASE_URL must be an address such as postgres://plenary@localhost/plenary.',
    ],
    [{ NEXTAUTH_SECRET: 'short' }, 'The setting NEXTAUTH_SECRET must have at least 32 characters.'],
    [{ REGISTRATION: 'yes' }, 'The setting REGISTRATION must be one of: closed, open.'],
    [{ RETENTION_DAYS: '0' }, 'The setting RETENTION_DAYS must be a whole number from 1 to 36500.'],
    [
      { OIDC_ISSUER: 'https://id.example.org' },
      'OIDC_ISSUER is set, so OIDC_CLIENT_ID and OIDC_CLIENT_SECRET must be set too.',
    ],
    [{ SMTP_URL: 'smtp://mail.example.org' }, 'SMTP_URL is set, so SMTP_FROM must be set too.'],
  ])('refuse %j in one sentence', (environment, sentence) => {
    expect(refusal(environment)).toBe(sentence)
  })

  it.each(['10.0.0.0/33', '10.0.0', 'everyone', '::1/129', '10.0.0.0/8/8', '10.0.0.0/'])(
    'refuse %s as a proxy',
    (word) => {
      expect(refusal({ TRUSTED_PROXIES: word })).toContain(`“${word}” is neither`)
    },
  )

  it('never repeat a secret', () => {
    expect(refusal({ NEXTAUTH_SECRET: 'hunter2' })).not.toContain('hunter2')
    expect(refusal({ SMTP_URL: 'ftp://user:hunter2@mail' })).not.toContain('hunter2')
  })

  it('are all listed in .env.example, and nothing else is', () => {
    const listed = readFileSync(new URL('../.env.example', import.meta.url), 'utf8').matchAll(/^# ?([A-Z_]+)=/gm)
    expect([...listed].map((match) => match[1]).toSorted()).toEqual(SETTING_NAMES.toSorted())
  })
})
