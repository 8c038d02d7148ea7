import { z } from 'zod'

/** Languages in which Plenary's own texts are complete; a pack may add others. */
export const LANGUAGES = ['en', 'fr'] as const

/** A language tag such as `en`, `fr`, `ar` or `pt-BR`. */
export type Language = (typeof LANGUAGES)[number] | (string & {})

export const languageSchema = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$/, { error: 'language' })

export const TEXT_LIMIT = 4000

const words = (limit: number) =>
  z
    .string()
    .max(limit)
    .refine((value) => value.trim() !== '', { error: 'blank' })

/** A text schema whose every language holds 1 to `limit` characters. */
export const textUpTo = (limit: number) =>
  z.union([
    words(limit),
    z
      .record(languageSchema, words(limit))
      .refine((byLanguage) => Object.keys(byLanguage).length > 0, { error: 'blank' }),
  ])

/** Words for people: one string for every language, or a string for each language. */
export const textSchema = textUpTo(TEXT_LIMIT)
export type Text = z.infer<typeof textSchema>

/** The text in `language`, else in its base language (`fr` for `fr-CA`), else in English, else in any; '' if there is none. */
export function say(text: Text, language: Language): string {
  if (typeof text === 'string') return text
  const own = (tag: string) => (Object.hasOwn(text, tag) ? text[tag] : undefined)
  return own(language) ?? own(language.split('-')[0]!) ?? own('en') ?? Object.values(text)[0] ?? ''
}

/** The language `say` will use, for a `lang` attribute; undefined where the text is the same in all. */
export function spokenIn(text: Text, language: Language): Language | undefined {
  if (typeof text === 'string') return undefined
  const base = language.split('-')[0]!
  return [language, base, 'en'].find((tag) => Object.hasOwn(text, tag)) ?? Object.keys(text)[0]
}
