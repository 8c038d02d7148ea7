'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { ParticipantId } from '@/lib/ids'
import type { Participant } from '@/lib/workshop/participant'
import type { Action } from '../actions/action'
import { useActions } from '../actions/actions-provider'
import { useStage } from '../lead/use-stage'
import { useEveryone } from '../people/use-everyone'
import { PersonDialog } from '../people/person-dialog'
import { useCommand } from '../use-command'
import type { Offer } from '../use-undo'
import { useWorkshop } from '../use-workshop'

type Asked = { person: ParticipantId; for: 'acts' | 'edit' }

type People = ReadonlyMap<ParticipantId, Participant>

/** Everyone by name in the palette, with what the chair does with one person. */
export function PersonActs({ offer }: { offer: Offer }) {
  const people = useView(useWorkshopRoom().people, 'byFrame')
  const nameless = useWorkshop().info.chatham !== null
  return nameless ? <AskedActs offer={offer} /> : <NamedActs people={people} offer={offer} />
}

/** Where the room does not say who is in, the server tells those who run it. */
function AskedActs({ offer }: { offer: Offer }) {
  const { everyone } = useEveryone()
  const people = useMemo(() => {
    const here = (everyone ?? []).filter(({ arrived, removed }) => arrived && !removed)
    return new Map(here.map((person) => [person.id, person]))
  }, [everyone])
  return <NamedActs people={people} offer={offer} />
}

function NamedActs({ people, offer }: { people: People; offer: Offer }) {
  const t = useTranslations('workshop.chair.person')
  const room = useWorkshopRoom()
  const parties = useView(room.delegations)
  const { me } = useWorkshop()
  const { give } = useCommand()
  const [asked, setAsked] = useState<Asked | null>(null)
  const delegations = useMemo(() => [...parties.values()].sort((a, b) => a.order - b.order), [parties])
  useActions(
    useMemo(
      () =>
        [...people.values()]
          .filter(({ id }) => id !== me.id)
          .map((person): Action => {
            const party = person.delegation && parties.get(person.delegation)
            return {
              id: `person-${person.id}`,
              group: 'people',
              label: party ? `${person.name}, ${party.code}` : person.name,
              ...(party && { words: party.name }),
              run: () => setAsked({ person: person.id, for: 'acts' }),
            }
          }),
      [people, parties, me.id],
    ),
  )
  const person = asked && people.get(asked.person)
  if (!person) return null
  const close = () => setAsked(null)
  const back = (before: Participant) => {
    const { id, name, role, delegation, standing } = before
    void give('set-participant', { participant: id, name, role, delegation, standing })
  }
  if (asked.for === 'edit') {
    return (
      <PersonDialog
        person={{ ...person, arrived: true, removed: false, account: false, createdAt: 0 }}
        delegations={delegations}
        onClose={close}
        onSaved={() => {
          close()
          offer(t('changed', { name: person.name }), () => back(person))
        }}
      />
    )
  }
  return (
    <Acts
      person={person}
      onClose={close}
      onEdit={() => setAsked({ person: person.id, for: 'edit' })}
      offer={offer}
      onBack={back}
    />
  )
}

function Acts({
  person,
  onClose,
  onEdit,
  onBack,
  offer,
}: {
  person: Participant
  onClose: () => void
  onEdit: () => void
  onBack: (before: Participant) => void
  offer: Offer
}) {
  const t = useTranslations('workshop.chair.person')
  const { first } = useWorkshop()
  const { give, pending } = useCommand()
  const { id: participant, name } = person
  const { workshop } = first
  const promote = async () => {
    const role = person.role === 'facilitator' ? 'delegate' : 'facilitator'
    if (!(await give('set-participant', { participant, role }))) return
    onClose()
    offer(t('changed', { name }), () => onBack(person))
  }
  const remove = async () => {
    if (!(await give('remove-participant', { participant }))) return
    onClose()
    offer(t('removed', { name }), () => void give('restore-participant', { participant }))
  }
  const muted = useStage().muted.includes(participant)
  const quiet = async () => {
    if (!(await give('mute', { participant, muted: !muted }))) return
    onClose()
    offer(t(muted ? 'unmuted' : 'muted', { name }), () => void give('mute', { participant, muted }))
  }
  const hand = async () => {
    if (!(await give('raise-hand', { workshop, participant }))) return
    onClose()
    offer(t('handUp', { name }), () => void give('lower-hand', { workshop, participant }))
  }
  return (
    <Dialog open onClose={onClose} title={<bdi>{name}</bdi>}>
      <div className="grid justify-items-start gap-2">
        <Button onClick={onEdit}>{t('edit')}</Button>
        {!person.simulated && (
          <Button pending={pending} onClick={() => void promote()}>
            {t(person.role === 'facilitator' ? 'demote' : 'promote')}
          </Button>
        )}
        {person.role !== 'observer' && (
          <Button pending={pending} onClick={() => void hand()}>
            {t('raise')}
          </Button>
        )}
        {person.role === 'delegate' && (
          <Button pending={pending} onClick={() => void quiet()}>
            {t(muted ? 'unmute' : 'mute')}
          </Button>
        )}
        <Button pending={pending} onClick={() => void remove()}>
          {t('remove')}
        </Button>
      </div>
    </Dialog>
  )
}
