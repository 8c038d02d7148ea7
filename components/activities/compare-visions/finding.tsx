'use client'
import { useTranslations } from 'next-intl'
import type { ComparedRoom } from '@/lib/activities/compare-visions/summary'
import { useComparing } from './comparing'
import { useCrossed } from './use-crossed'
import { useFindings } from './use-findings'
import { useWording } from './wording'

/** The room's finding as a sentence, then the numbers, then oneself, and what such sums leave out. */
export function Finding({ room, mine = false }: { room: ComparedRoom; mine?: boolean }) {
  const t = useTranslations('activities.compare-visions.finding')
  const { layout } = useComparing()
  const { sentence, beside, fit, me } = useFindings(room, mine)
  if (layout === 'screen')
    return (
      <div>
        <p className="font-serif text-60 font-medium text-balance">{sentence}</p>
        <p className="mt-5 text-[2rem]/[2.75rem] text-ink-2">{fit || beside}</p>
      </div>
    )
  return (
    <section>
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      <p className="mt-1.5 mb-2 font-serif text-[1.3125rem]/[1.6875rem] font-medium tracking-[-0.01em] text-balance">
        {sentence}
      </p>
      <div className="grid gap-2 text-13 text-ink-2">
        {fit && <p className="text-ink">{fit}</p>}
        {beside && <p>{beside}</p>}
        {!mine && <RedLines room={room} />}
        {me && (
          <p data-own-place className="border-s-2 border-accent ps-3 text-ink">
            {me}
          </p>
        )}
        <p>
          {t('implied')} {t('sums')}
        </p>
      </div>
    </section>
  )
}

/** For how many people a vision breaks a red line they drew: said, whatever the sums say. */
function RedLines({ room }: { room: ComparedRoom }) {
  const t = useTranslations('activities.compare-visions.finding')
  const { looks } = useComparing()
  const say = useWording()
  const { drawn, broken } = useCrossed(room)
  if (drawn === 0) return null
  const crossed = broken.flatMap((n, vision) => (n > 0 ? [t('brokenBy', { letter: looks[vision]!.letter, n })] : []))
  return <p>{crossed.length > 0 ? t('redLines', { drawn, crossed: say.list(crossed) }) : t('noneBroken', { drawn })}</p>
}
