import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { failureOf, install, type Installation } from '@/server/testing/installation'
import { chamber } from '../testing/chamber'

let server: Installation
beforeAll(async () => {
  server = await install()
})
afterAll(async () => {
  await server.stop()
  await server.folder.remove()
})

type Caller = Parameters<Installation['run']>[1]

async function commented() {
  const at = await chamber(server)
  const add = (caller: Caller, text: string) =>
    server.run('add-comment', caller, { paper: at.paper, clause: at.second, quote: 'to act', anchor: null, text })
  const threads = () => at.read(({ comments }) => [...comments.read()])
  return { ...at, add, threads }
}

describe('comments', () => {
  it('are made, answered, settled and opened again by everyone but observers, and name whom they mention', async () => {
    const at = await commented()
    const adviser = await at.join('Ada', at.south)
    const set = { participant: adviser.output.participant, standing: 'adviser' } as const
    await server.run('set-participant', at.chair, set)
    const { delegations } = await server.queries.run('workshop-for', at.chair, { workshop: at.workshop })
    const code = delegations.find(({ id }) => id === at.south)!.code
    const { thread } = await at.add(at.nora.caller, `Is this enough, @${code}? @Ada`)
    expect((await at.threads())[0]![1]).toMatchObject({
      quote: 'to act',
      resolved: null,
      comments: [
        { by: at.nora.output.participant, delegation: at.north, mentions: [at.south, adviser.output.participant] },
      ],
    })
    const here = { paper: at.paper, thread }
    await server.run('reply-to-comment', adviser.caller, { ...here, text: 'It is not.' })
    await server.run('resolve-comment', at.nora.caller, { ...here, resolved: true })
    expect((await at.threads())[0]![1].resolved).toMatchObject({ by: at.nora.output.participant })
    await server.run('reply-to-comment', at.chair, { ...here, text: 'Let us see.' })
    const [, open] = (await at.threads())[0]!
    expect(open.resolved).toBeNull()
    expect(open.comments.map(({ text }) => text)).toEqual([open.comments[0]!.text, 'It is not.', 'Let us see.'])

    const link = await server.run('create-link', at.chair, { workshop: at.workshop, role: 'observer' })
    const observer = await server.arrive('join', { consent: true, code: link.code!, name: 'Olga' })
    expect(await failureOf(at.add(observer.caller, 'Hello'))).toBe('notAllowed')
    const people = await server.queries.run('paper-people', adviser.caller, { paper: at.paper })
    expect(people.map(({ name }) => name)).toEqual(['Ada', 'Chair', 'Nora', 'Olga'])
  })

  it('are not taken from whoever is muted, who may still delete their own', async () => {
    const at = await commented()
    const { participant } = at.nora.output
    const { thread } = await at.add(at.nora.caller, 'One')
    await server.run('mute', at.chair, { participant: participant!, muted: true })
    expect(await failureOf(at.add(at.nora.caller, 'Two'))).toBe('muted')
    const here = { paper: at.paper, thread }
    expect(await failureOf(server.run('reply-to-comment', at.nora.caller, { ...here, text: 'Three' }))).toBe('muted')
    const comment = (await at.threads())[0]![1].comments[0]!.id
    await server.run('delete-comment', at.nora.caller, { ...here, comment })
    expect(await at.threads()).toEqual([])
  })

  it('are deleted by who made them and by the chair; with the last a thread goes', async () => {
    const at = await commented()
    const sami = await at.join('Sami', at.south)
    const { thread } = await at.add(at.nora.caller, 'One')
    const here = { paper: at.paper, thread }
    await server.run('reply-to-comment', sami.caller, { ...here, text: 'Two' })
    const [one, two] = (await at.threads())[0]![1].comments
    const remove = (caller: Caller, comment: string) => server.run('delete-comment', caller, { ...here, comment })
    expect(await failureOf(remove(sami.caller, one!.id))).toBe('notAllowed')
    await remove(at.chair, one!.id)
    await remove(sami.caller, two!.id)
    expect(await at.threads()).toEqual([])
    expect(await failureOf(remove(sami.caller, two!.id))).toBe('notFound')
  })

  it('go with whoever deletes their data, out of the log too, and are among what they take away', async () => {
    const at = await commented()
    const sami = await at.join('Sami', at.south)
    const secret = 'We can live with four hundred and twelve.'
    const { thread } = await at.add(at.nora.caller, secret)
    await at.add(sami.caller, 'I stay.')
    await server.run('reply-to-comment', sami.caller, { paper: at.paper, thread, text: 'So can we.' })
    const mine = await server.run('export-my-data', at.nora.caller, {})
    expect(mine.workshops[0]!.comments).toMatchObject([{ paper: 'Outcome', text: secret }])
    await server.run('delete-my-data', at.nora.caller, {})
    const left = (await at.threads()).flatMap(([, { comments }]) => comments.map(({ text }) => text))
    expect(left.sort()).toEqual(['I stay.', 'So can we.'])
    const rows = await server.db.selectFrom('update').select('bytes').execute()
    expect(rows.some(({ bytes }) => Buffer.from(bytes).includes(secret))).toBe(false)
  })

  it('of one who was there twice are theirs after both became one', async () => {
    const at = await commented()
    const again = await at.join('Nora again', at.north)
    await at.add(again.caller, 'Twice')
    const [keep, merge] = [at.nora.output.participant, again.output.participant]
    await server.run('merge-participants', at.chair, { keep, merge })
    expect((await at.threads())[0]![1].comments).toMatchObject([{ by: keep, text: 'Twice' }])
  })

  it('carry nobody’s name where names are hidden', async () => {
    const at = await commented()
    await server.db.updateTable('workshop').set({ chatham: 'nobody' }).where('id', '=', at.workshop).execute()
    server.access.members.setChatham(at.workshop, 'nobody')
    await at.add(at.nora.caller, 'Between us, @Nora')
    expect((await at.threads())[0]![1].comments).toMatchObject([{ by: null, delegation: null, mentions: [] }])
    expect(await server.queries.run('paper-people', at.nora.caller, { paper: at.paper })).toEqual([])
  })
})
