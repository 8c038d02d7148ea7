'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { TextAreaField } from '@/components/ui/text-area-field'
import { say, type Language, type Text } from '@/lib/packs/text'

export interface Named {
  readonly id: string
  readonly text: Text
}

/** A list of short texts with ids of their own, edited in the reader's language: options, statements. */
export function TextsField({
  texts,
  least,
  most,
  limit,
  label,
  add,
  language,
  locked,
  problems,
  onChange,
}: {
  texts: readonly Named[]
  least: number
  most: number
  limit: number
  label: (number: number) => string
  add: string
  language: Language
  /** There are answers: no word may change. */
  locked: boolean
  problems: ReadonlyMap<string, TextProblem>
  onChange: (texts: Named[]) => void
}) {
  const t = useTranslations('activities.asked.edit')
  return (
    <div className="grid gap-4">
      {texts.map((each, at) => {
        const problem = problems.get(each.id)
        return (
          <div key={each.id} className="flex items-start gap-3">
            <TextAreaField
              className="min-w-0 grow"
              label={label(at + 1)}
              value={say(each.text, language)}
              rows={1}
              maxLength={limit}
              dir="auto"
              disabled={locked}
              error={problem && t(problem)}
              onChange={({ target }) =>
                onChange(texts.map((one) => (one === each ? withWords(one, language, target.value) : one)))
              }
            />
            {!locked && texts.length > least && (
              <Button
                look="text"
                className="mt-7"
                aria-label={t('removeThis', { name: label(at + 1) })}
                onClick={() => onChange(texts.filter((one) => one !== each))}
              >
                {t('remove')}
              </Button>
            )}
          </div>
        )
      })}
      {!locked && texts.length < most && (
        <Button className="justify-self-start" onClick={() => onChange([...texts, newText(texts)])}>
          {add}
        </Button>
      )}
    </div>
  )
}

export type TextProblem = 'empty' | 'repeated'
export const NO_PROBLEMS: ReadonlyMap<string, TextProblem> = new Map()

/** What is wrong with the texts as they are read in this language, by id. */
export function problemsIn(texts: readonly Named[], language: Language): ReadonlyMap<string, TextProblem> {
  const problems = new Map<string, TextProblem>()
  const said = texts.map(({ text }) => say(text, language).trim().toLocaleLowerCase(language))
  texts.forEach(({ id }, at) => {
    if (said[at] === '') problems.set(id, 'empty')
    else if (said.indexOf(said[at]!) !== at) problems.set(id, 'repeated')
  })
  return problems
}

export const inLanguage = (before: Text, language: Language, words: string): Text =>
  typeof before === 'string' ? words : { ...before, [language]: words }

const withWords = (one: Named, language: Language, words: string): Named => ({
  ...one,
  text: inLanguage(one.text, language, words),
})

/** An empty text under the first name that is free. */
function newText(texts: readonly Named[]): Named {
  const taken = new Set(texts.map(({ id }) => id))
  let number = texts.length + 1
  while (taken.has(`text-${number}`)) number++
  return { id: `text-${number}`, text: '' }
}
