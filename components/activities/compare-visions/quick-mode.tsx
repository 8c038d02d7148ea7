'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useRef, useState } from 'react'
import { AimMark } from '@/components/charts/aim-mark'
import { VisionSwatch } from '@/components/charts/hatch'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { bestOf, HIGHEST, scoresGiven } from '@/lib/activities/compare-visions/answer'
import { say } from '@/lib/packs/text'
import { ChoiceForm } from './choice-form'
import { useComparing } from './comparing'
import { QuickKeys } from './quick-keys'
import { ReasonField } from './reason-field'
import type { OwnComparison } from './own-comparison'
import { ScoreScale } from './score-scale'
import { useWording } from './wording'

/** What one screen asks: a score, or after a vision's last score the reason for all of them. */
type Question = { kind: 'score'; vision: number; aim: number; number: number } | { kind: 'reason'; vision: number }

/** One question a screen, with large targets; a score goes on by itself. The default on phones. */
export function QuickMode({ own, onDone }: { own: OwnComparison; onDone: () => void }) {
  const t = useTranslations('activities.compare-visions.quick')
  const { settings, visions, aims, ask } = useComparing()
  // Once begun, the questions stay until one leaves them, also past the last score.
  useEffect(() => ask(true), [ask])
  const answer = useView(own)
  const questions = questionsOf(visions.length, aims.length)
  const scores = visions.length * aims.length
  const given = scoresGiven(settings, answer)
  const firstOpen = questions.findIndex((each) => each.kind === 'score' && given[each.vision]![each.aim] === null)
  const [at, setAt] = useState(Math.max(firstOpen, 0))
  const begun = answer !== undefined
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(!begun) // who has just begun is at the first question, too
  const section = useRef<HTMLElement>(null)
  useEffect(() => {
    if (begun && moved.current) heading.current?.focus({ preventScroll: true })
    // One question is one screen: it begins at the top, below the page's own bar.
    section.current?.scrollIntoView({ block: 'start' })
  }, [at, begun])

  if (!answer) return <ChoiceForm own={own} />
  const question = questions[Math.min(at, questions.length - 1)]!
  const go = (to: number) => {
    moved.current = true
    if (to >= questions.length) onDone()
    else setAt(Math.max(to, 0))
  }
  const onKey = (key: string) => {
    if (key === 'Enter') {
      if (question.kind === 'reason' || given[question.vision]![question.aim] !== null) go(at + 1)
    } else if (question.kind === 'score') {
      const now = given[question.vision]![question.aim]
      const mark = key === '0' && now !== null && now !== undefined && bestOf(now) === 1 ? HIGHEST : Number(key)
      own.score(visions[question.vision]!.id, settings.aims[question.aim]!.id, mark)
    }
  }
  const done = given.flat().filter((score) => score !== null).length
  return (
    <section ref={section} aria-label={t('title')} className="scroll-mt-16">
      <QuickKeys within={section} onKey={onKey} />
      <div className="flex items-baseline justify-between text-13 text-ink-2">
        <span>
          {question.kind === 'score' ? t('progress', { number: question.number, of: scores }) : t('reasonStep')}
        </span>
        <span>{t('given', { n: done, of: scores })}</span>
      </div>
      <div aria-hidden className="mt-1.5 h-[3px] bg-hair">
        <div className="h-full bg-accent" style={{ inlineSize: `${(100 * done) / scores}%` }} />
      </div>
      <div key={at} className="mt-5 animate-settle">
        {question.kind === 'score' ? (
          <ScoreQuestion {...question} own={own} heading={heading} onPicked={() => go(at + 1)} />
        ) : (
          <ReasonQuestion vision={question.vision} own={own} heading={heading} />
        )}
      </div>
      <div className="mt-6 flex items-center justify-between gap-3">
        <Button look="text" disabled={at === 0} onClick={() => go(at - 1)}>
          {t('back')}
        </Button>
        {question.kind === 'score' ? (
          <Button look="text" onClick={() => go(at + 1)}>
            {t(given[question.vision]![question.aim] === null ? 'skip' : 'next')}
          </Button>
        ) : (
          <Button look="main" size="large" onClick={() => go(at + 1)}>
            {t(at === questions.length - 1 ? 'finish' : 'next')}
          </Button>
        )}
      </div>
    </section>
  )
}

interface QuestionProps {
  own: OwnComparison
  heading: React.RefObject<HTMLHeadingElement | null>
}

function ScoreQuestion({
  vision,
  aim,
  own,
  heading,
  onPicked,
}: QuestionProps & { vision: number; aim: number; onPicked: () => void }) {
  const t = useTranslations('activities.compare-visions.quick')
  const { settings, visions, aims, looks, language } = useComparing()
  const wording = useWording()
  const { worst, best } = settings.aims[aim]!
  const score = scoresGiven(settings, useView(own))[vision]![aim]!
  const asked = t('question', { vision: looks[vision]!.name, aim: wording.aim(aim) })
  return (
    <>
      <p className="flex items-center gap-2.5 text-13 text-ink-2">
        <VisionSwatch place={looks[vision]!.place} className="size-6" />
        <span>{say(visions[vision]!.short, language)}</span>
      </p>
      <h2 ref={heading} tabIndex={-1} className="mt-2 text-22 outline-none">
        {asked}
      </h2>
      <p className="mt-1 mb-4 flex items-start gap-2 text-13 text-ink-2">
        <AimMark aim={aims[aim]!} index={aim} className="mt-1.5" />
        {say(settings.aims[aim]!.meaning, language)}
      </p>
      <p className="sr-only">{t('keys')}</p>
      <ScoreScale
        label={asked}
        value={score === null ? null : bestOf(score)}
        worst={say(worst.long, language)}
        best={say(best.long, language)}
        onPick={(mark) => own.score(visions[vision]!.id, settings.aims[aim]!.id, mark)}
        onTap={onPicked}
      />
    </>
  )
}

function ReasonQuestion({ vision, own, heading }: QuestionProps & { vision: number }) {
  const t = useTranslations('activities.compare-visions.quick')
  const { visions, looks } = useComparing()
  const { id } = visions[vision]!
  return (
    <>
      <h2 ref={heading} tabIndex={-1} className="mb-4 text-22 outline-none">
        {t('reason', { vision: looks[vision]!.name })}
      </h2>
      <ReasonField
        label={t('reasonLabel')}
        value={useView(own)?.reasons?.[id] ?? ''}
        onWrite={(text) => own.explain(id, text)}
      />
    </>
  )
}

function questionsOf(visions: number, aims: number): Question[] {
  return Array.from({ length: visions }, (_, vision): Question[] => [
    ...Array.from({ length: aims }, (_, aim): Question => ({
      kind: 'score',
      vision,
      aim,
      number: vision * aims + aim + 1,
    })),
    { kind: 'reason', vision },
  ]).flat()
}
