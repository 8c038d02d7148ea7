'use client'
import { useTranslations } from 'next-intl'
import { FindingText } from '../asked/finding-text'
import { useIdeas } from './ideas'
import { useBoardWords } from './wording'

/** How many notes in how many groups, and which have most dots. */
export function BoardFinding() {
  const t = useTranslations('activities.ideas-board')
  const { layout } = useIdeas()
  const { sentence, leading } = useBoardWords()
  return (
    <section>
      <FindingText title={t('finding.title')} sentence={sentence} lines={[]} screen={layout === 'screen'} />
      {layout !== 'screen' && leading.length > 0 && (
        <ol className="mt-3 text-13">
          {leading.slice(0, 5).map(({ key, text, dots }) => (
            <li
              key={key}
              className="flex items-baseline justify-between gap-4 border-b border-hair py-1.5 last:border-0"
            >
              <span dir="auto" className="min-w-0 wrap-anywhere">
                {text}
              </span>
              <span className="shrink-0 font-semibold">{t('count', { n: dots })}</span>
            </li>
          ))}
        </ol>
      )}
    </section>
  )
}
