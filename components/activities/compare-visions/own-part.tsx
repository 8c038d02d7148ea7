'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { VisionSwatch } from '@/components/charts/hatch'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { ChoiceForm } from './choice-form'
import { useComparing } from './comparing'
import { OwnRanking } from './own-ranking'
import type { OwnComparison } from './own-comparison'
import { ScoreTable } from './score-table'

/** One's own answer once one has chosen: the choice, the scores, or a ranking in their place. */
export function OwnPart({ own }: { own: OwnComparison }) {
  const t = useTranslations('activities.compare-visions.own')
  const { visions, looks, layout } = useComparing()
  const answer = useView(own)
  const [changing, setChanging] = useState(false)
  if (!answer) return null
  const chosen = visions.findIndex(({ id }) => id === answer.choice)
  return (
    <section>
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      {changing ? (
        <div className="mt-2">
          <ChoiceForm own={own} onChosen={() => setChanging(false)} />
        </div>
      ) : (
        <p className="mt-1 flex flex-wrap items-center gap-x-2 text-13">
          {chosen >= 0 && <VisionSwatch place={looks[chosen]!.place} className="size-5" />}
          <span>{chosen >= 0 ? t('chosen', { vision: looks[chosen]!.name }) : t('unsaid')}</span>
          <Button look="text" onClick={() => setChanging(true)}>
            {t('change')}
          </Button>
        </p>
      )}
      <div className="mt-3">
        {layout === 'wide' ? (
          <ScoreTable own={own} />
        ) : (
          <details>
            <summary className="inline-flex min-h-11 items-center text-15 text-accent underline underline-offset-4">
              {t('asTable')}
            </summary>
            <ScoreTable own={own} />
          </details>
        )}
        <div className="mt-4">
          <OwnRanking own={own} />
        </div>
      </div>
      <Button look="text" className="mt-2" onClick={own.takeBack}>
        {t('takeBack')}
      </Button>
    </section>
  )
}
