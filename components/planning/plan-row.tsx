'use client'
import { useSortable } from '@dnd-kit/sortable'
import clsx from 'clsx'
import { useLocale, useTranslations } from 'next-intl'
import type { CSSProperties, ReactNode } from 'react'
import { Button } from '@/components/ui/button'
import { GateMark } from '@/components/workshop/gate-mark'
import { Isolated } from '@/components/workshop/isolated'
import { hashOf } from '@/components/workshop/place'
import type { PlannedTime } from '@/lib/workshop/plan-times'
import type { Step } from '@/lib/workshop/step'
import { clockOf } from './moments'
import { TermsInWords } from './terms-in-words'

/** One step of the plan: its handle, its words, its time; with its editor under it when it is open. */
export function PlanRow({
  step,
  number,
  time,
  open,
  onOpen,
  onRemove,
  children,
}: {
  step: Step
  number: number
  /** When it would run; null where it has run. */
  time: PlannedTime | null
  open: boolean
  onOpen: () => void
  onRemove: () => void
  children: ReactNode
}) {
  const t = useTranslations('planning')
  const agenda = useTranslations('workshop.agenda')
  const kinds = useTranslations('activities')
  const language = useLocale()
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, transition, isDragging } = useSortable({
    id: step.id,
  })
  const style: CSSProperties = {
    ...(transform && { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)` }),
    ...(transition && { transition }),
  }
  const kind = kinds.has(`${step.kind}.name`) ? kinds(`${step.kind}.name`) : step.kind
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={clsx('relative border-b border-hair bg-paper', isDragging && 'z-10 border-y border-accent')}
    >
      <div className="grid grid-cols-[2.75rem_minmax(0,1fr)_auto] items-start gap-x-2 py-3 sm:grid-cols-[2.75rem_2rem_minmax(0,1fr)_6.5rem_4rem_8.5rem] sm:gap-x-3">
        <button
          ref={setActivatorNodeRef}
          type="button"
          {...attributes}
          {...listeners}
          aria-label={t('move.handle', { title: step.title })}
          className="grid size-11 cursor-grab touch-none place-items-center text-ink-3 hover:text-ink active:cursor-grabbing sm:-my-2.5"
        >
          <svg aria-hidden viewBox="0 0 12 16" className="h-4 w-3 fill-current">
            {[2, 8, 14].map((y) => (
              <g key={y}>
                <circle cx="3" cy={y} r="1.5" />
                <circle cx="9" cy={y} r="1.5" />
              </g>
            ))}
          </svg>
        </button>
        <span className="hidden text-15/6 text-ink-3 sm:block">{number}</span>
        <div className="grid min-w-0 gap-0.5">
          <a
            href={hashOf({ at: 'step', step: step.id })}
            className="font-serif text-18/6 font-medium wrap-anywhere decoration-hair-strong decoration-1 underline-offset-4 hover:underline"
          >
            <span className="sm:hidden">{number} · </span>
            <Isolated>{step.title}</Isolated>
          </a>
          <p className="flex flex-wrap items-center gap-x-2 text-13 text-ink-3">
            <span className="inline-flex items-center gap-1.5 text-ink-2">
              <GateMark gate={step.gate} />
              {agenda(`gate.${step.gate}`)}
            </span>
            {kind !== step.title && <span>{kind}</span>}
            <span className="sm:hidden">
              {time && `${clockOf(time.begins, language)} · `}
              {agenda('minutes', { minutes: step.minutes })}
            </span>
          </p>
          <TermsInWords step={step} />
        </div>
        <span className="hidden text-end text-15/6 text-ink-2 sm:block">
          {time && `${clockOf(time.begins, language)}–${clockOf(time.ends, language)}`}
        </span>
        <span className="hidden text-end text-15/6 sm:block">{agenda('minutes', { minutes: step.minutes })}</span>
        <div className="flex flex-wrap justify-end gap-x-4">
          <Button
            look="text"
            aria-expanded={open}
            aria-label={t(open ? 'row.closeName' : 'row.editName', { title: step.title })}
            onClick={onOpen}
          >
            {t(open ? 'row.close' : 'row.edit')}
          </Button>
          <Button look="text" aria-label={t('row.removeName', { title: step.title })} onClick={onRemove}>
            {t('row.remove')}
          </Button>
        </div>
      </div>
      {open && <div className="sm:ms-[6.25rem]">{children}</div>}
    </li>
  )
}
