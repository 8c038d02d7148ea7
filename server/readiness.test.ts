import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createReadiness } from './readiness'
import { openStore, type Store } from './store/store'
import { temporaryFolder } from './store/testing/temporary-folder'

describe('S10 readiness', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let store: Store
  beforeEach(async () => {
    folder = await temporaryFolder()
    store = await openStore({ databaseUrl: null, folder: folder.path })
  })
  afterEach(() => folder.remove())

  it('says what keeps the server from working, from its start to its end', async () => {
    const readiness = createReadiness(store.db)
    expect(await readiness.notReady()).toBe('starting')
    readiness.opened()
    expect(await readiness.notReady()).toBeNull()
    readiness.stopping()
    expect(await readiness.notReady()).toBe('stopping')
    readiness.opened()
    await store.close()
    expect(await readiness.notReady()).toBe('the database does not answer')
  })
})
