import { z } from 'zod'
import { titleSchema } from '@/lib/workshop/name'
import { command } from '../command'
import { withAccount } from '../rights'
import { makeFromFile } from './make-from-file'
import { FILE_LIMIT, readWorkshopFile } from './workshop-file'

const input = z.object({ file: z.string(), title: titleSchema.optional() })

export const importWorkshop = command(
  'import-workshop',
  input,
  async (context, caller, { file: text, title }) => {
    const { id: user, name } = await withAccount(context, caller)
    const read = readWorkshopFile(text)
    if (!read.ok) return read
    return { ok: true, workshop: await makeFromFile(context, read.file, title ?? read.file.title, { user, name }) }
  },
  2 * FILE_LIMIT, // it stands in JSON once more, which escapes every quotation mark in it
)
