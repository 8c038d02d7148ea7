import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { clearedBy } from '@/lib/papers/clearance'
import { failureOf, install, NOBODY, type Installation } from '@/server/testing/installation'
import { chamber } from '../testing/chamber'

const DAY = 24 * 3600_000
let server: Installation
beforeAll(async () => {
  server = await install()
})
afterEach(() => {
  server.time.ahead = 0
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

const secretOf = (url: string) => url.split('#')[1]!
const page = (secret: string) => server.queries.run('clearance-page', NOBODY, { secret })

describe('clearing with the capital', () => {
  it('freezes the text behind a link, takes the answer without an account, and the head confirms it', async () => {
    const { chair, paper, second, north, nora, say, seen, read } = await chamber(server)
    const { url, clearance } = await server.run('send-for-clearance', nora.caller, { paper, days: 7 })
    expect(new URL(url).pathname).toBe('/clear')
    await say(second, 'Decides to act at once')
    const sent = await page(secretOf(url))
    expect(sent).toMatchObject({ title: 'Outcome', workshop: 'Geneva', clearedBefore: null, answer: null })
    expect(sent.clauses.map(({ label, text }) => [label, text])).toEqual([
      ['', 'Outcome'],
      ['PP1', 'Recalling the Compact'],
      ['OP1', 'Decides to act'],
    ])
    const answer = { secret: secretOf(url), name: 'Legal', text: '' }
    expect(await failureOf(server.run('answer-clearance', NOBODY, { ...answer, answer: 'refused' }))).toBe(
      'invalid · text: missing',
    )
    expect(await failureOf(server.run('confirm-clearance', nora.caller, { clearance }))).toBe('textChanged')
    await server.run('answer-clearance', NOBODY, { ...answer, answer: 'cleared' })
    const [mine] = await server.queries.run('clearances', nora.caller, { paper })
    expect(mine).toMatchObject({ answer: { is: 'cleared', name: 'Legal' }, isCurrent: false, confirmedAt: null })
    expect(await read((room) => room.clearances.read().size)).toBe(0)
    await server.run('confirm-clearance', nora.caller, { clearance })
    await say(second, 'Decides to act')
    const cleared = clearedBy(await read((room) => [...room.clearances.read().values()]), await seen(second))
    expect(cleared.get(second)).toEqual([north])
    expect(await failureOf(server.run('answer-clearance', NOBODY, { ...answer, answer: 'cleared' }))).toBe(
      'revokedLink',
    )
    expect(await server.queries.run('clearances', chair, { paper })).toEqual([])
  })

  it('shows the next time what changed since it was cleared', async () => {
    const { paper, first, second, nora, say } = await chamber(server)
    const one = await server.run('send-for-clearance', nora.caller, { paper, days: 7 })
    await server.run('answer-clearance', NOBODY, {
      secret: secretOf(one.url),
      answer: 'cleared',
      text: '',
      name: 'Legal',
    })
    await server.run('confirm-clearance', nora.caller, { clearance: one.clearance })
    server.time.ahead = 1000
    await say(second, 'Decides to act at once')
    const next = await page(secretOf((await server.run('send-for-clearance', nora.caller, { paper, days: 1 })).url))
    const changes = Object.fromEntries(next.clauses.map(({ id, changes }) => [id, changes]))
    expect(changes[second]).toEqual([
      { kind: 'same', text: 'Decides to act' },
      { kind: 'inserted', text: ' at once' },
    ])
    expect(changes[first]?.map(({ kind }) => kind)).toEqual(['same'])
  })

  it('is the delegation’s own: others see neither that it asked nor what it was told', async () => {
    const { paper, north, south, nora, join, mark, first, read, chair } = await chamber(server)
    await mark(first, 'bracket', north)
    const nils = await join('Nils', north)
    const sami = await join('Sami', south)
    expect(await failureOf(server.run('send-for-clearance', nils.caller, { paper, days: 7 }))).toBe('notAllowed')
    expect(await failureOf(server.run('send-for-clearance', chair, { paper, days: 7 }))).toBe('notAllowed')
    const { url, clearance } = await server.run('send-for-clearance', nora.caller, { paper, days: 7 })
    const text = 'CANARY our fallback is 412'
    await server.run('answer-clearance', NOBODY, { secret: secretOf(url), answer: 'changes', text, name: 'Legal' })
    for (const caller of [sami.caller, chair]) {
      expect(await server.queries.run('clearances', caller, { paper })).toEqual([])
      expect(await failureOf(server.run('revoke-clearance', caller, { clearance }))).toMatch(/notFound|notAllowed/)
    }
    expect(await read(({ doc }) => JSON.stringify(doc.toJSON()))).not.toContain('CANARY')
    const [ofNils] = await server.queries.run('clearances', nils.caller, { paper })
    expect(ofNils).toMatchObject({ url: null, answer: { text } })
    expect((await page(secretOf(url))).clauses[1]!.text).toMatch(/^\[\w+: Recalling the Compact\]$/)
    expect(server.logged()).not.toContain(secretOf(url))
  })

  it('ends when it is revoked and at its end, and tells nothing to who guesses', async () => {
    const { paper, nora } = await chamber(server)
    const { url, clearance } = await server.run('send-for-clearance', nora.caller, { paper, days: 1 })
    const other = await server.run('send-for-clearance', nora.caller, { paper, days: 1 })
    await server.run('revoke-clearance', nora.caller, { clearance })
    for (const secret of [secretOf(url), 'x', 'a'.repeat(32)]) expect(await failureOf(page(secret))).toBe('revokedLink')
    expect((await page(secretOf(other.url))).title).toBe('Outcome')
    server.time.ahead = DAY
    expect(await failureOf(page(secretOf(other.url)))).toBe('revokedLink')
    const answer = { secret: secretOf(other.url), answer: 'cleared', text: '', name: 'Late' } as const
    expect(await failureOf(server.run('answer-clearance', NOBODY, answer))).toBe('revokedLink')
  })
})
