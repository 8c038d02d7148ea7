'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { SelectField } from '@/components/ui/select-field'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import { useFloor } from './use-floor'

const LIMITS = [30, 60, 90, 120, 180, 300] as const

/** What the chair does with the list: the next speaker, the time each has, whether it takes more, a new beginning. */
export function ChairTools() {
  const t = useTranslations('workshop.speakers')
  const { first } = useWorkshop()
  const { workshop } = first
  const { open, limit, hands, speaking, spoken } = useFloor()
  const { give, pending } = useCommand()
  const [asked, setAsked] = useState(false)
  const seconds = limit === null ? '' : String(limit / 1000)
  const known: readonly string[] = ['', ...LIMITS.map(String)]
  const clear = async () => {
    if (await give('clear-speakers', { workshop })) setAsked(false)
  }
  return (
    <div className="mt-4 grid gap-4">
      <div className="flex flex-wrap gap-2">
        <Button
          look="main"
          pending={pending}
          disabled={hands.length === 0}
          onClick={() => void give('call-speaker', { workshop })}
        >
          {t('callNext')}
        </Button>
        <Button disabled={!speaking} onClick={() => void give('stop-speaking', { workshop })}>
          {t('stop')}
        </Button>
      </div>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3">
        <SelectField
          label={t('limit')}
          value={seconds}
          className="w-44"
          onChange={({ target }) =>
            void give('set-speakers', { workshop, limit: target.value === '' ? null : Number(target.value) * 1000 })
          }
        >
          <option value="">{t('noLimit')}</option>
          {[...LIMITS.map(String), ...(known.includes(seconds) ? [] : [seconds])].map((value) => (
            <option key={value} value={value}>
              {t('seconds', { minutes: Math.floor(Number(value) / 60), seconds: Number(value) % 60 })}
            </option>
          ))}
        </SelectField>
        <Button look="text" onClick={() => void give('set-speakers', { workshop, open: !open })}>
          {t(open ? 'close' : 'open')}
        </Button>
        {(hands.length > 0 || spoken.length > 0 || speaking) && (
          <Button look="text" onClick={() => setAsked(true)}>
            {t('clear')}
          </Button>
        )}
      </div>
      <ConfirmDialog
        open={asked}
        onClose={() => setAsked(false)}
        onConfirm={() => void clear()}
        pending={pending}
        title={t('clearTitle')}
        confirm={t('clear')}
      >
        <p>{t('clearText')}</p>
      </ConfirmDialog>
    </div>
  )
}
