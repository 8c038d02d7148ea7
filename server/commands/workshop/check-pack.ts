import { z } from 'zod'
import { languageSchema } from '@/lib/packs/text'
import { command } from '../command'
import { withAccount } from '../rights'
import { PACK_BYTES } from './create-workshop'
import { outlineOf, readPack } from './from-pack'

const input = z.object({ file: z.string(), language: languageSchema })

export const checkPack = command(
  'check-pack',
  input,
  async (context, caller, { file, language }) => {
    await withAccount(context, caller)
    const read = readPack(file)
    return read.ok ? { ok: true, pack: outlineOf(read.pack, language) } : read
  },
  PACK_BYTES,
)
