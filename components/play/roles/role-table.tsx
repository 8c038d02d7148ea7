'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { SelectField } from '@/components/ui/select-field'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { DelegationId, ParticipantId } from '@/lib/ids'
import { say } from '@/lib/packs/text'
import type { PlayBook } from '@/lib/wire/play'
import type { Person } from '@/lib/wire/records'
import { Said } from '../said'

interface Props {
  book: PlayBook
  players: readonly Person[]
  present: ReadonlySet<ParticipantId>
  onAssign: (seat: { delegation: DelegationId; role: string }, to: ParticipantId | null) => void
}

/** Every role with whoever has it, each delegation's together. */
export function RoleTable({ book, players, present, onAssign }: Props) {
  const t = useTranslations('play.roles')
  const language = useLocale()
  const { info } = useWorkshop()
  const delegations = [...useView(useWorkshopRoom().delegations).values()].sort((a, b) => a.order - b.order)
  const roleOf = (id: ParticipantId) => book.roles.find(({ participant }) => participant === id)
  const label = ({ id, name, arrived, simulated }: Person) => {
    const held = roleOf(id)
    const where = simulated || present.has(id) ? null : arrived ? t('away') : t('expected')
    return [name, held && say(held.title, language), where].filter(Boolean).join(' · ')
  }
  return (
    <div className="mt-6 grid gap-x-10 gap-y-8 min-[1400px]:grid-cols-2">
      {delegations.map(({ id, name }) => {
        const roles = book.roles.filter(({ delegation }) => delegation === id)
        if (roles.length === 0) return null
        return (
          <section key={id} aria-label={name}>
            <h2 className="border-t border-ink pt-2 text-18 font-semibold">
              <bdi>{name}</bdi>
            </h2>
            <ul>
              {roles.map(({ role, title, participant }) => (
                <li key={role} className="pt-3">
                  <SelectField
                    label={<Said text={title} />}
                    value={participant ?? ''}
                    disabled={info.archived}
                    onChange={({ target }) =>
                      onAssign({ delegation: id, role }, (target.value || null) as ParticipantId | null)
                    }
                  >
                    <option value="">{t('nobody')}</option>
                    {players.map((person) => (
                      <option key={person.id} value={person.id}>
                        {person.id === participant ? label(person).split(' · ')[0] : label(person)}
                        {person.id === participant && !person.simulated && !present.has(person.id)
                          ? ` · ${person.arrived ? t('away') : t('expected')}`
                          : ''}
                      </option>
                    ))}
                  </SelectField>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </div>
  )
}
