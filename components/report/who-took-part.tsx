'use client'
import { useTranslations } from 'next-intl'
import type { WorkshopRoom } from '@/lib/document/workshop-room'

/** Everyone who took part, by delegation; by name where the report tells names. */
export function WhoTookPart({ room, named }: { room: WorkshopRoom; named: boolean }) {
  const t = useTranslations('report.people')
  const people = [...room.people.read().values()]
  const delegates = people.filter(({ role }) => role === 'delegate')
  const delegations = [...room.delegations.read().values()].toSorted((a, b) => a.order - b.order)
  const rows = delegations
    .map((delegation) => ({ delegation, members: delegates.filter((person) => person.delegation === delegation.id) }))
    .filter(({ members }) => members.length > 0)
  const alone = delegates.filter((person) => !delegations.some(({ id }) => id === person.delegation))
  const chairs = people.filter(({ role }) => role === 'facilitator')
  const names = (members: readonly { name: string }[]) => members.map(({ name }) => name).join(', ')
  return (
    <section aria-label={t('title')} className="border-t-2 border-ink pt-4">
      <h2 className="text-22">{t('title')}</h2>
      <p className="mt-1 text-15 text-ink-2">
        {t('count', { people: delegates.length, delegations: rows.length })}{' '}
        {named && chairs.length > 0 && t('chairs', { names: names(chairs) })}
      </p>
      <table className="mt-3 w-full border-collapse text-13">
        <caption className="sr-only">{t('title')}</caption>
        <thead>
          <tr className="border-b border-ink text-12 text-ink-2">
            <th scope="col" className="py-2">
              {t('delegation')}
            </th>
            {named && (
              <th scope="col" className="py-2 ps-4">
                {t('names')}
              </th>
            )}
            <th scope="col" className="py-2 ps-4 text-end">
              {t('number')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ delegation, members }) => (
            <Row
              key={delegation.id}
              code={delegation.code}
              name={delegation.name}
              names={named ? names(members) : null}
              count={members.length}
            />
          ))}
          {alone.length > 0 && (
            <Row code="–" name={t('none')} names={named ? names(alone) : null} count={alone.length} />
          )}
        </tbody>
      </table>
    </section>
  )
}

function Row({ code, name, names, count }: { code: string; name: string; names: string | null; count: number }) {
  return (
    <tr className="break-inside-avoid border-b border-hair align-baseline">
      <th scope="row" className="py-2 ps-[3.4em] -indent-[3.4em] font-normal">
        <span className="inline-block w-[3.4em] indent-0 font-semibold tracking-[0.04em]">{code}</span>
        <bdi>{name}</bdi>
      </th>
      {names !== null && (
        <td dir="auto" className="py-2 ps-4 text-start text-ink-2 wrap-anywhere">
          {names}
        </td>
      )}
      <td className="py-2 ps-4 text-end">{count}</td>
    </tr>
  )
}
