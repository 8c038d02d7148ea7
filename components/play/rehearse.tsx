'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'

const USUAL = 24
const MOST = 60

/** Before anybody has come: the session with simulated participants. Once somebody is in, only the way to end it. */
export function Rehearse() {
  const t = useTranslations('play.rehearse')
  const language = useLocale()
  const { first, info } = useWorkshop()
  const people = [...useView(useWorkshopRoom().people, 'byFrame').values()]
  const { give, pending } = useCommand()
  const toast = useToast()
  const [count, setCount] = useState(String(USUAL))
  const simulated = people.filter((person) => person.simulated).length
  const begun = people.some(({ role, simulated: made }) => role !== 'facilitator' && !made)
  if (info.demonstration || info.archived || info.chatham !== null || (begun && simulated === 0)) return null

  const start = () =>
    give('rehearse', {
      workshop: first.workshop,
      participants: Math.min(MOST, Math.max(1, Math.round(Number(count)) || USUAL)),
      language,
    })
  const end = async () => {
    if (await give('end-rehearsal', { workshop: first.workshop })) toast(t('ended'))
  }
  return (
    <section aria-label={t('title')} className="border-t border-ink pt-4">
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      {simulated > 0 ? (
        <>
          <p role="status" className="mt-1 measure text-15">
            {t('now', { count: simulated })} <span className="text-ink-2">{t('steps')}</span>
          </p>
          <Button className="mt-3" pending={pending} onClick={() => void end()}>
            {t('end')}
          </Button>
        </>
      ) : (
        <>
          <p className="mt-1 measure text-15 text-ink-2">{t('text')}</p>
          <form
            className="mt-3 flex flex-wrap items-end gap-4"
            onSubmit={(event) => {
              event.preventDefault()
              void start()
            }}
          >
            <TextField
              label={t('count')}
              type="number"
              min={1}
              max={MOST}
              value={count}
              className="w-24"
              onChange={({ target }) => setCount(target.value)}
            />
            <Button type="submit" pending={pending}>
              {t('start')}
            </Button>
          </form>
        </>
      )}
    </section>
  )
}
