import { describe, expect, it } from 'vitest'
import { havePostgres, temporaryPostgres } from '@/server/store/testing/temporary-postgres'
import { contentOf } from '@/server/testing/peer'
import { scenario, weights } from '@/server/testing/scenario'

describe.skipIf(!(await havePostgres()))('rooms on Postgres', () => {
  it('S1 S2 keep what a crowd wrote, across a restart', async () => {
    const database = await temporaryPostgres()
    const s = await scenario({ databaseUrl: database.url })
    try {
      const people = Array.from({ length: 5 }, () => s.come())
      await Promise.all(people.map(({ peer }) => peer.synced()))
      for (let n = 0; n < 50; n++) for (const person of people) person.weigh(n)
      await Promise.all(people.map(({ peer }) => peer.allSaved()))
      const read = () => s.server.sync.rooms.read({ kind: 'workshop', workshop: s.workshop }, contentOf)
      const content = await read()
      await s.restart()
      expect(await read()).toBe(content)
      const answers = Object.fromEntries(people.map(({ member }) => [member.participant, weights(49)]))
      for (const { peer } of people) expect(peer.answers(s.step)).toEqual(answers)
      await s.server.sync.rooms.drop(s.workshop)
      expect(await s.server.store.journal.rooms()).toEqual([])
    } finally {
      await s.end()
      await database.drop()
    }
  })
})
