'use client'
import { useTranslations } from 'next-intl'
import { useId } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { placesOf } from '@/lib/activities/poll/answer'
import { RankList } from '../asked/rank-list'
import { ShownNote } from '../asked/shown-note'
import { usePolling } from './polling'

/** One's own answer: one option, several, or all of them in order. */
export function Own() {
  const t = useTranslations('activities.poll.own')
  const { step, settings, asked } = usePolling()
  const { own, give } = asked
  return (
    <section className="grid gap-3">
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      {give ? settings.way === 'ranking' ? <OwnOrder /> : <OwnOptions /> : <Given />}
      <ShownNote shown={settings.shown} step={step} />
      {give && own && (
        <Button look="text" className="justify-self-start" onClick={asked.takeBack}>
          {t('takeBack')}
        </Button>
      )}
    </section>
  )
}

function OwnOptions() {
  const t = useTranslations('activities.poll.own')
  const { settings, asked, names } = usePolling()
  const name = useId()
  const { own, give, takeBack } = asked
  const chosen = (own && placesOf(settings, own) ? own.chosen : []) as readonly string[]
  const several = settings.way === 'several'
  const choose = (id: string, on: boolean) => {
    if (!several) return give!({ chosen: [id] })
    const rest = chosen.filter((each) => each !== id)
    const next = on ? [...rest, id] : rest
    if (next.length === 0) takeBack()
    else give!({ chosen: next })
  }
  return (
    <fieldset>
      <legend className="text-13 text-ink-2">{t(several ? 'several' : 'one')}</legend>
      {settings.options.map(({ id }, at) => (
        <Choice
          key={id}
          kind={several ? 'checkbox' : 'radio'}
          name={name}
          label={<bdi className="wrap-anywhere">{names[at]}</bdi>}
          checked={chosen.includes(id)}
          onChange={({ target }) => choose(id, target.checked)}
          className="border-b border-hair"
        />
      ))}
    </fieldset>
  )
}

function OwnOrder() {
  const t = useTranslations('activities.poll.own')
  const { settings, asked, names } = usePolling()
  const { own, give } = asked
  const places = own && placesOf(settings, own)
  const write = (order: readonly number[]) => give!({ chosen: order.map((at) => settings.options[at]!.id) })
  const order = places ?? settings.options.map((_, at) => at)
  return (
    <>
      <p className="text-13 text-ink-2">{t(places ? 'ranked' : 'notRanked')}</p>
      <RankList label={t('order')} names={names} order={order} onChange={write} />
      {!places && (
        <Button className="justify-self-start" onClick={() => write(order)}>
          {t('asIs')}
        </Button>
      )}
    </>
  )
}

/** What one gave, where it can no longer be changed. */
function Given() {
  const { settings, asked, names } = usePolling()
  const places = asked.own && placesOf(settings, asked.own)
  if (!places) return null
  const List = settings.way === 'ranking' ? 'ol' : 'ul'
  return (
    <List className={settings.way === 'ranking' ? 'list-decimal ps-6 text-15' : 'text-15'}>
      {places.map((at) => (
        <li key={at}>
          <bdi className="wrap-anywhere">{names[at]}</bdi>
        </li>
      ))}
    </List>
  )
}
