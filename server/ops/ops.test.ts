import { appendFile, chmod, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { lockDataFolder } from '@/server/data-lock'
import { temporaryFolder } from '@/server/store/testing/temporary-folder'
import { openStore } from '@/server/store/store'
import { havePostgres, temporaryPostgres } from '@/server/store/testing/temporary-postgres'
import { contentOf } from '@/server/testing/peer'
import { scenario, type Scenario } from '@/server/testing/scenario'
import { until } from '@/server/testing/until'
import { backup } from './backup'
import { doctor, type Finding } from './doctor'
import { restore } from './restore'

const AT = new Date('2030-01-02T03:04:05.678Z')
const LATER = new Date('2030-01-03T03:04:05.678Z')

describe('backup and restore', () => {
  let s: Scenario
  let safe: Awaited<ReturnType<typeof temporaryFolder>>
  const place = () => ({ folder: s.folder, databaseUrl: null })
  const content = () => s.server.sync.rooms.read({ kind: 'workshop', workshop: s.workshop }, contentOf)

  beforeEach(async () => {
    s = await scenario()
    safe = await temporaryFolder()
    await writeFile(join(s.folder, 'secret'), 'a secret', { mode: 0o600 })
  })
  afterEach(async () => {
    await s.end()
    await safe.remove()
  })

  it('copy everything while people work, and bring it back so that no browser undoes it', async () => {
    const ana = s.come()
    await ana.peer.synced()
    ana.weigh(11)
    await ana.peer.allSaved()
    const saved = await content()
    const { path, manifest } = await backup(place(), safe.path, AT)
    expect(manifest).toMatchObject({ rooms: 1, database: 'sqlite' })
    expect((await readdir(path)).sort()).toEqual(['manifest.json', 'plenary.db', 'secret'])

    ana.weigh(99)
    await ana.peer.allSaved()
    ana.peer.provider.disconnect()
    await s.server.stop()
    const { rooms, kept } = await restore(place(), path, LATER)
    expect(rooms).toBe(1)
    expect(await readdir(kept!)).toContain('plenary.db')

    await s.restart()
    expect(await content()).toBe(saved)
    const old = s.again(ana, { doc: ana.peer.doc, epoch: ana.peer.hello!.epoch })
    await until('close', () => old.peer.closedWith)
    expect(old.peer.closedWith).toBe('staleCopy')
    expect(await content()).toBe(saved)
  })

  it('refuse a damaged backup, a running server, and what is no backup; nothing is changed', async () => {
    const { path } = await backup(place(), safe.path, AT)
    await s.server.stop()
    const before = await readFile(join(s.folder, 'plenary.db'))
    await expect(restore(place(), safe.path, LATER)).rejects.toThrow(/no manifest/)
    const unlock = lockDataFolder(s.folder)
    await expect(restore(place(), path, LATER)).rejects.toThrow(/already running/)
    unlock()
    await appendFile(join(path, 'plenary.db'), 'x')
    await expect(restore(place(), path, LATER)).rejects.toThrow(/damaged/)
    expect((await readFile(join(s.folder, 'plenary.db'))).equals(before)).toBe(true)
  })

  it('leave no backup of a room that does not read back', async () => {
    await s.server.store.db
      .updateTable('update')
      .set({ bytes: Uint8Array.of(9, 9) })
      .execute()
    await expect(backup(place(), safe.path, AT)).rejects.toThrow(/damaged/)
    expect(await readdir(safe.path)).toEqual([])
  })

  it('keep a damaged database when they replace it', async () => {
    const { path } = await backup(place(), safe.path, AT)
    const saved = await content()
    await s.server.stop()
    await writeFile(join(s.folder, 'plenary.db'), 'not a database')
    const { kept } = await restore(place(), path, LATER)
    expect(await readFile(join(kept!, 'plenary.db'), 'utf8')).toBe('not a database')
    await s.restart()
    expect(await content()).toBe(saved)
  })

  it('doctor finds nothing wrong with a healthy server, and says what is wrong with others', async () => {
    const look = async (change: object = {}) => {
      const found: Finding[] = []
      const url = `http://127.0.0.1:${s.server.port}`
      for await (const one of doctor({ ...place(), url, now: Date.now, ...change })) found.push(one)
      return found
    }
    const sentence = (found: readonly Finding[]) => found.filter(({ is }) => is !== 'ok').map(({ what }) => what)
    await chmod(s.folder, 0o700)
    // The test's server knows another address as its own: that is a finding too.
    expect(sentence(await look())).toEqual([expect.stringMatching(/PLENARY_URL/)])
    await chmod(join(s.folder, 'secret'), 0o644)
    expect(sentence(await look())).toContainEqual(expect.stringMatching(/read the secret/))
    expect(sentence(await look({ now: () => Date.now() - 3_600_000 }))).toContainEqual(expect.stringMatching(/clock/))
    expect(sentence(await look({ url: 'http://127.0.0.1:9' }))).toContainEqual(expect.stringMatching(/does not answer/))
    expect(sentence(await look({ folder: join(s.folder, 'nowhere') }))[0]).toMatch(/missing/)
  })
})

describe.skipIf(!(await havePostgres()))('backup and restore of Postgres', () => {
  it('go by way of its own programs', async () => {
    const [database, folder] = [await temporaryPostgres(), await temporaryFolder()]
    const place = { folder: folder.path, databaseUrl: database.url }
    try {
      const append = async (seq: number) => {
        const store = await openStore(place)
        const bytes = Uint8Array.of(0, 0)
        await store.journal.append({ entries: [{ room: 'r', seq, bytes, actor: 'a', at: 1 }], bindings: [] })
        await store.close()
      }
      await append(1)
      const { path } = await backup(place, join(folder.path, 'safe'), AT)
      await append(2)
      await restore(place, path, LATER)
      const store = await openStore(place)
      expect(await store.journal.load('r')).toMatchObject({ seq: 1, epoch: LATER.getTime() })
      await store.close()
    } finally {
      await database.drop()
      await folder.remove()
    }
  })
})
