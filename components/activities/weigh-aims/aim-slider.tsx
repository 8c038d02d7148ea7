'use client'
import clsx from 'clsx'
import { useTranslations } from 'next-intl'
import { useState, type CSSProperties, type KeyboardEvent } from 'react'
import { AimMark } from '@/components/charts/aim-mark'
import { markColour, shapePath, textColour } from '@/components/charts/aim-look'
import { Term } from '@/components/ui/term'
import { say } from '@/lib/packs/text'
import { Said, SourceNote } from './aims-in-words'
import { useWeighing } from './weighing'
import { useWording } from './wording'

/** One aim's points: a slider whose handle is the aim's shape, a number to write, and both ends of the range in words. */
export function AimSlider({
  index,
  value,
  given,
  onMove,
  onRest,
}: {
  index: number
  value: number
  given: boolean
  onMove: (value: number) => void
  onRest: () => void
}) {
  const t = useTranslations('activities.weigh-aims')
  const { settings, aims, language } = useWeighing()
  const { number } = useWording()
  const aim = settings.aims[index]!
  const look = aims[index]!
  const ends = t('ends', { worst: say(aim.worst.short, language), best: say(aim.best.short, language) })
  return (
    <div
      className="grid grid-cols-[1fr_auto] items-baseline pt-3"
      style={{ '--aim': markColour(index), '--at': `${value}%` } as CSSProperties}
    >
      <span className="flex items-center gap-2 text-15 font-semibold" style={{ color: textColour(index) }}>
        <AimMark aim={look} index={index} />
        {look.name}
      </span>
      <PointsField
        value={value}
        label={t('field', { aim: look.name })}
        given={given}
        onChange={(points) => {
          onMove(points)
          onRest()
        }}
      />
      <div className="relative col-span-full -my-1.5 h-11">
        <div className="absolute inset-x-0 top-[21px] h-0.5 bg-hair-strong" />
        <div className={clsx('absolute start-0 top-5 h-1 w-(--at)', given && 'bg-(--aim)')} />
        <input
          type="range"
          min={0}
          max={100}
          value={value}
          aria-label={look.name}
          aria-valuetext={`${number(value)}. ${ends}`}
          onChange={(event) => onMove(Number(event.target.value))}
          onPointerUp={onRest}
          onKeyUp={onRest}
          onBlur={onRest}
          className="peer absolute -inset-x-3.5 top-0 m-0 h-11 cursor-grab touch-pan-y appearance-none opacity-0 active:cursor-grabbing [&::-moz-range-thumb]:size-7 [&::-webkit-slider-thumb]:size-7 [&::-webkit-slider-thumb]:appearance-none"
          style={{ width: 'calc(100% + 28px)' }}
        />
        <svg
          viewBox="-1.5 -1.5 15 15"
          aria-hidden
          className="pointer-events-none absolute top-2 start-[calc(var(--at)-14px)] size-7 rounded-full outline-offset-2 outline-accent peer-focus-visible:outline-2"
        >
          <path
            d={shapePath(look.shape)}
            fill={given ? 'var(--aim)' : 'var(--paper)'}
            stroke={given ? 'var(--paper)' : 'var(--aim)'}
            strokeWidth={given ? 3 : 1.2}
            paintOrder={given ? 'stroke' : 'normal'}
          />
        </svg>
      </div>
      <span className="col-span-full flex justify-between gap-6 text-12 text-ink-3 [&_button]:min-h-6">
        <Term
          meaning={
            <>
              <Said text={aim.worst.long} /> <SourceNote source={aim.worst.source} />
            </>
          }
        >
          <Said text={aim.worst.short} />
        </Term>
        <span className="text-end">
          <Term
            meaning={
              <>
                <Said text={aim.best.long} /> <SourceNote source={aim.best.source} />
              </>
            }
          >
            <Said text={aim.best.short} />
          </Term>
        </span>
      </span>
    </div>
  )
}

/** The number itself, to be written over. Arrow keys move it by 1, with Shift by 5. */
function PointsField({
  value,
  label,
  given,
  onChange,
}: {
  value: number
  label: string
  given: boolean
  onChange: (value: number) => void
}) {
  const [typed, setTyped] = useState<string | null>(null)
  const commit = () => {
    const points = typed === null || typed.trim() === '' ? NaN : Number(typed)
    setTyped(null)
    if (Number.isFinite(points) && points !== value) onChange(Math.min(Math.max(Math.round(points), 0), 100))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const by = { ArrowUp: 1, ArrowDown: -1 }[event.key]
    if (event.key === 'Enter') commit()
    if (by === undefined) return
    event.preventDefault()
    onChange(Math.min(Math.max(value + by * (event.shiftKey ? 5 : 1), 0), 100))
  }
  return (
    <input
      inputMode="numeric"
      autoComplete="off"
      aria-label={label}
      value={typed ?? String(value)}
      maxLength={3}
      onFocus={(event) => event.target.select()}
      onChange={(event) => setTyped(event.target.value.replace(/[^\d]/g, ''))}
      onBlur={commit}
      onKeyDown={onKeyDown}
      className={clsx(
        'w-14 border-b border-transparent bg-transparent text-end text-[1.5rem]/[1.75rem] font-medium outline-offset-2 hover:border-field focus:border-accent pointer-coarse:min-h-11',
        given ? 'text-ink' : 'text-ink-3',
      )}
    />
  )
}
