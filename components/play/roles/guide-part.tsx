'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import type { Text } from '@/lib/packs/text'
import { Part } from '../brief/sealed-brief'
import type { PartProps } from '../roles-page'
import { Said } from '../said'

/** The teacher's guide. */
export function GuidePart({ book: { scenario } }: PartProps) {
  const t = useTranslations('play.guide')
  const { guide } = scenario
  return (
    <div data-sheet className="max-w-text">
      <p className="font-serif text-18">
        <Said text={scenario.summary} />
      </p>
      <p className="mt-2 text-13 text-ink-2">
        {t('size', { minutes: scenario.minutes, least: scenario.people.least, most: scenario.people.most })}
      </p>
      <Part title={t('aims')}>
        <Points texts={guide.aims} />
      </Part>
      <Part title={t('before')}>
        <Points texts={guide.before} />
      </Part>
      <Part title={t('course')}>
        <ol className="grid gap-4">
          {guide.course.map(({ minutes, title, text }, at) => (
            <li key={at} className="grid grid-cols-[3rem_minmax(0,1fr)] gap-x-4">
              <span className="text-end text-15 tabular-nums text-ink-2">{t('minutes', { minutes })}</span>
              <div>
                <h3 className="text-15 font-semibold">
                  <Said text={title} />
                </h3>
                <p className="font-serif text-18">
                  <Said text={text} />
                </p>
              </div>
            </li>
          ))}
        </ol>
      </Part>
      <Part title={t('debrief')}>
        <Points texts={guide.debrief} />
      </Part>
      <Part title={t('solution')} whose={t('forYou')}>
        <p className="font-serif text-18">
          <Said text={guide.solution} />
        </p>
      </Part>
      <Part title={t('cautions')}>
        <Points texts={guide.cautions.map(({ text }) => text)} />
      </Part>
      <Button className="mt-8 print:hidden" onClick={() => window.print()}>
        {t('print')}
      </Button>
    </div>
  )
}

function Points({ texts }: { texts: readonly Text[] }) {
  return (
    <ul className="grid gap-3">
      {texts.map((text, at) => (
        <li key={at} className="border-s-2 border-hair-strong ps-4 font-serif text-18">
          <Said text={text} />
        </li>
      ))}
    </ul>
  )
}
