import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { StartError } from '@/server/start-error'

/** What a backup says about itself, in `manifest.json`. */
export const manifestSchema = z.object({
  plenary: z.literal('backup'),
  version: z.literal(1),
  at: z.iso.datetime(),
  database: z.enum(['sqlite', 'postgres']),
  file: z.string().regex(/^[\w.-]+$/),
  sha256: z.string(),
  rooms: z.number(),
})
export type Manifest = z.infer<typeof manifestSchema>

export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}

/**
 * The manifest of a backup folder whose database is the one it speaks of.
 * @throws StartError when there is none, or the file has changed since.
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, 'manifest.json'), 'utf8').catch(() => {
    throw new StartError(`There is no backup in ${folder}: it has no manifest.json.`)
  })
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch {
    json = null
  }
  const manifest = manifestSchema.safeParse(json)
  if (!manifest.success) throw new StartError(`The manifest in ${folder} is not one that this version can read.`)
  const sum = await sha256Of(join(folder, manifest.data.file)).catch(() => null)
  if (sum !== manifest.data.sha256) {
    throw new StartError(`The backup in ${folder} is damaged: its database is missing or not the one that was saved.`)
  }
  return manifest.data
}
