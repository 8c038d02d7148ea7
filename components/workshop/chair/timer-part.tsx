'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { MINUTE, type TimerAction } from '@/lib/workshop/timer'
import type { Step } from '@/lib/workshop/step'
import { SoundSwitch } from '../lead/sound-switch'
import { TimerFace } from '../lead/timer-face'
import { useLeft } from '../lead/use-left'
import { useStage } from '../lead/use-stage'
import { useActions } from '../actions/actions-provider'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import { BarButton } from './bar-button'
import { BarPanel } from './bar-panel'
import type { Offer } from '../use-undo'

const PRESETS = [1, 2, 3, 5, 10, 15] as const

/** The room's timer under the chair's hand: begun with the step's minutes or others, paused, a minute more, taken away. */
export function TimerPart({ step, compact, offer }: { step: Step | null; compact: boolean; offer: Offer }) {
  const t = useTranslations('workshop.chair.timer')
  const { first } = useWorkshop()
  const { timer } = useStage()
  const left = useLeft(timer)
  const { give } = useCommand()
  const [open, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const own = step?.minutes ?? 5
  const turn = (action: TimerAction) => void give('turn-timer', { workshop: first.workshop, action })
  const begin = (minutes: number) => {
    turn({ do: 'start', length: Math.round(minutes * MINUTE) })
    setOpen(false)
  }
  const more = () => turn({ do: 'add', ms: MINUTE })
  const clear = () => {
    turn({ do: 'clear' })
    setOpen(false)
    if (left > 0) offer(t('cleared'), () => turn({ do: 'start', length: left }))
  }
  const main =
    timer.state === 'idle'
      ? { label: t('start'), long: t('begin', { minutes: own }), run: () => begin(own) }
      : timer.state === 'running'
        ? { label: t('pause'), long: t('pauseLong'), run: () => turn({ do: 'pause' }) }
        : { label: t('resume'), long: t('resumeLong'), run: () => turn({ do: 'resume' }) }
  useActions([
    { id: 'timer', group: 'time', key: 't', label: main.long, run: main.run },
    ...(timer.state === 'idle'
      ? []
      : [
          { id: 'timer-more', group: 'time', key: '+', label: t('moreLong'), run: more } as const,
          { id: 'timer-clear', group: 'time', label: t('clear'), run: clear } as const,
        ]),
    { id: 'timer-set', group: 'time', label: t('set'), run: () => setOpen(true) },
  ])

  const minutes = Number(typed.replace(',', '.'))
  const isLength = typed.trim() !== '' && Number.isFinite(minutes) && minutes > 0 && minutes <= 24 * 60
  const presets = [...new Set([own, ...PRESETS])].sort((a, b) => a - b)
  return (
    <div className="flex shrink-0 items-center">
      <BarPanel
        title={t('title')}
        open={open}
        onOpenChange={setOpen}
        className={compact ? 'text-22' : 'text-30'}
        label={
          <>
            {timer.state === 'idle' ? (
              <span className="font-medium text-bar-ink-2">{t('minutes', { minutes: own })}</span>
            ) : (
              <TimerFace timer={timer} />
            )}
            <span className="sr-only">{timer.state === 'idle' ? t('set') : t('change')}</span>
          </>
        }
      >
        <div className="mt-3 flex flex-wrap gap-2">
          {presets.map((minutes) => (
            <Button key={minutes} look={minutes === own ? 'main' : 'plain'} onClick={() => begin(minutes)}>
              {t('minutes', { minutes })}
            </Button>
          ))}
        </div>
        <form
          className="mt-4 flex items-end gap-3"
          onSubmit={(event) => {
            event.preventDefault()
            if (isLength) begin(minutes)
          }}
        >
          <TextField
            label={t('own')}
            value={typed}
            inputMode="decimal"
            onChange={(event) => setTyped(event.target.value)}
            className="w-28"
          />
          <Button type="submit" disabled={!isLength}>
            {t('start')}
          </Button>
        </form>
        {timer.state !== 'idle' && (
          <p className="mt-4 flex flex-wrap gap-x-5">
            <Button look="text" onClick={more}>
              {t('moreLong')}
            </Button>
            <Button look="text" onClick={() => turn({ do: 'add', ms: -MINUTE })}>
              {t('less')}
            </Button>
            <Button look="text" onClick={clear}>
              {t('clear')}
            </Button>
          </p>
        )}
        <div className="mt-4 border-t border-hair pt-3">
          <SoundSwitch />
        </div>
      </BarPanel>
      {timer.state !== 'idle' && !compact && (
        <BarButton onClick={more} aria-label={t('moreLong')}>
          {t('more')}
        </BarButton>
      )}
      {!compact && <BarButton onClick={main.run}>{main.label}</BarButton>}
    </div>
  )
}
