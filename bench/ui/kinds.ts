// What the page can show: each kind's screen, its settings and the answers of invented people.
import * as comparedReading from '@/components/activities/compare-visions/reading'
import * as comparedShared from '@/components/activities/compare-visions/shared'
import * as comparedStage from '@/components/activities/compare-visions/stage'
import * as weighedReading from '@/components/activities/weigh-aims/reading'
import * as weighedShared from '@/components/activities/weigh-aims/shared'
import * as weighedStage from '@/components/activities/weigh-aims/stage'
import type { CompareAnswer } from '@/lib/activities/compare-visions/answer'
import { compareVisions } from '@/lib/activities/compare-visions/compare-visions'
import type { WeighAimsAnswer } from '@/lib/activities/weigh-aims/answer'
import type { WeighAimsSettings } from '@/lib/activities/weigh-aims/settings'
import { weighAims } from '@/lib/activities/weigh-aims/weigh-aims'
import type { Random } from '@/lib/decision'
import { migrationPack } from '@/lib/packs/migration/migration'
import { clustered } from './clustered'

const begun = weighAims.begin(migrationPack)

/** The pack's aims, and further ones up to `count`. */
export function aimsOf(count: number, long: boolean): WeighAimsSettings['aims'] {
  return Array.from({ length: count }, (_, index) => {
    const shape = (['diamond', 'pentagon', 'star', 'cross'] as const)[index - 3]
    const further = shape && { id: `aim-${index}`, shape, name: `Further aim ${index}` }
    return {
      ...begun.aims[index % 3]!,
      ...further,
      ...(long && { name: `${index + 1}: the rights of everyone who moves` }),
    }
  })
}

export const kinds = {
  'weigh-aims': {
    title: 'Weigh the aims',
    schema: weighAims.answer,
    settings: (aims: WeighAimsSettings['aims']) => ({ aims }),
    answer: clustered,
    Shared: weighedShared.Shared,
    Stage: weighedStage.Stage,
    Reading: weighedReading.Reading,
  },
  'compare-visions': {
    title: 'Compare the visions',
    schema: compareVisions.answer,
    settings: (aims: WeighAimsSettings['aims']) => ({ ...compareVisions.begin(migrationPack), aims }),
    /** With weights of their own, given in this step. */
    answer(random: Random, aims: WeighAimsSettings, delegation: number): CompareAnswer {
      const settings = { ...compareVisions.begin(migrationPack), aims: aims.aims }
      const scored = { ...compareVisions.sample(random, settings) }
      return { ...scored, weights: clustered(random, aims, delegation, false).weights }
    },
    Shared: comparedShared.Shared,
    Stage: comparedStage.Stage,
    Reading: comparedReading.Reading,
  },
} as const

export type BenchKind = keyof typeof kinds
export type BenchAnswer = WeighAimsAnswer & CompareAnswer

/** Somebody's answer with other weights; the rest stays. */
export function moved(kind: BenchKind, before: BenchAnswer, weights: Record<string, number>): BenchAnswer {
  return kind === 'weigh-aims' ? ({ weights } as BenchAnswer) : { ...before, weights }
}
