import {
  MOST_AIMS,
  type RangeEnd,
  type WeighAimsSettings,
  type WeighedAim,
  type Wording,
} from '@/lib/activities/weigh-aims/settings'
import { AIM_SHAPES } from '@/lib/packs/pack'
import { say, type Language, type Text } from '@/lib/packs/text'

/** The texts of an aim that can be written, with the most characters each may have. */
export const LIMITS = {
  name: 40,
  meaning: 600,
  whose: 400,
  'worst.short': 40,
  'worst.long': 400,
  'best.short': 40,
  'best.long': 400,
} as const
export type AimField = keyof typeof LIMITS
/** What has a source of its own. */
export type Sourced = 'aim' | 'worst' | 'best'

export function textOf(aim: WeighedAim, field: AimField): Text {
  const [first, second] = field.split('.') as
    ['worst' | 'best', 'short' | 'long'] | [Exclude<AimField, `${string}.${string}`>]
  return second === undefined ? (aim[first as 'name'] as Text) : aim[first as 'worst'][second]
}

/** The aim with other words in this language. New words are no source's words any more. */
export function withText(aim: WeighedAim, field: AimField, language: Language, words: string): WeighedAim {
  const before = textOf(aim, field)
  const text: Text = typeof before === 'string' ? words : { ...before, [language]: words }
  switch (field) {
    case 'name':
      return { ...aim, name: text }
    case 'meaning':
    case 'whose':
      return { ...aim, [field]: text, source: 'ours' }
    default: {
      const [end, part] = field.split('.') as ['worst' | 'best', 'short' | 'long']
      const changed: RangeEnd = { ...aim[end], [part]: text, source: 'ours' }
      return { ...aim, [end]: changed }
    }
  }
}

export const sourceOf = (aim: WeighedAim, of: Sourced): Wording => (of === 'aim' ? aim.source : aim[of].source)

/** The aim with another source; an empty name makes the words our own. */
export function withSource(aim: WeighedAim, of: Sourced, name: string, where: string): WeighedAim {
  const source: Wording = name.trim() === '' ? 'ours' : { name, ...(where.trim() !== '' && { where }) }
  return of === 'aim' ? { ...aim, source } : { ...aim, [of]: { ...aim[of], source } }
}

export function withNewAim(settings: WeighAimsSettings): WeighAimsSettings {
  const { aims } = settings
  const taken = new Set(aims.map(({ id }) => id))
  const number = Array.from({ length: MOST_AIMS + 1 }, (_, index) => index + 1).find(
    (each) => !taken.has(`aim-${each}`),
  )
  const shape = AIM_SHAPES.find((each) => aims.every((aim) => aim.shape !== each)) ?? AIM_SHAPES[0]
  const end: RangeEnd = { short: '', long: '', source: 'ours' }
  return {
    ...settings,
    aims: [
      ...aims,
      { id: `aim-${number}`, shape, name: '', meaning: '', whose: '', source: 'ours', worst: end, best: end },
    ],
  }
}

export type AimProblem = 'empty' | 'repeated'

/** What is wrong with the aims as they would be read in this language, by aim and field. */
export function problemsIn({ aims }: WeighAimsSettings, language: Language): ReadonlyMap<string, AimProblem> {
  const problems = new Map<string, AimProblem>()
  const names = aims.map((aim) => say(aim.name, language).trim().toLocaleLowerCase(language))
  aims.forEach((aim, index) => {
    for (const field of Object.keys(LIMITS) as AimField[])
      if (say(textOf(aim, field), language).trim() === '') problems.set(`${aim.id}.${field}`, 'empty')
    if (names[index] !== '' && names.indexOf(names[index]!) !== index) problems.set(`${aim.id}.name`, 'repeated')
  })
  return problems
}
