import { administer } from './access/administer'
import { openDataFolder } from './data-folder'
import { readSettings } from './env'
import { StartError } from './start-error'
import { openStore } from './store/store'

/** `npm run admin -- …`: a program of its own, which may run beside the server. */
async function admin(): Promise<void> {
  const settings = readSettings(process.env)
  const { path } = openDataFolder(settings)
  const store = await openStore({ databaseUrl: settings.databaseUrl ?? null, folder: path })
  const url = settings.publicUrl ?? `http://localhost:${settings.port}`
  try {
    console.info(await administer({ db: store.db, url, now: Date.now }, process.argv.slice(2)))
  } finally {
    await store.close()
  }
}

admin().catch((error: unknown) => {
  console.error(error instanceof StartError ? error.message : error)
  process.exitCode = 1
})
