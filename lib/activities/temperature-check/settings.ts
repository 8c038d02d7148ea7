import { z } from 'zod'
import { slugSchema } from '@/lib/packs/cited'
import { textUpTo } from '@/lib/packs/text'
import { shownSchema } from '../shown'

export const MOST_STATEMENTS = 12
export const STATEMENT_LIMIT = 400

export const settingsSchema = z.strictObject({
  statements: z
    .array(z.strictObject({ id: slugSchema, text: textUpTo(STATEMENT_LIMIT) }))
    .min(1)
    .max(MOST_STATEMENTS)
    .refine((all) => new Set(all.map(({ id }) => id)).size === all.length, { error: 'duplicate' }),
  shown: shownSchema,
})
export type CheckSettings = z.infer<typeof settingsSchema>
export type Statement = CheckSettings['statements'][number]

export const beginSettings = (): CheckSettings => ({
  statements: [
    {
      id: 'as-it-stands',
      text: { en: 'We can go on with what is on the table.', fr: 'Nous pouvons avancer avec ce qui est sur la table.' },
    },
  ],
  shown: 'names',
})
