import { z } from 'zod'
import { languageSchema } from '@/lib/packs/text'
import { builtInPack, outlineOf } from '../commands/workshop/from-pack'
import { query } from './query'

const input = z.object({ language: languageSchema })

export const packOutline = query('pack-outline', input, async (_context, _caller, { language }) =>
  outlineOf(builtInPack, language),
)
