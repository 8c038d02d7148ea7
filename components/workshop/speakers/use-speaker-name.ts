'use client'
import { useTranslations } from 'next-intl'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { firstHeard, NO_SPEAKERS, type Hand } from '@/lib/workshop/speakers'

/** A speaker by name; where names are hidden by delegation, else by a number in the order of asking for the floor. */
export function useSpeakerName(): (who: Pick<Hand, 'participant' | 'delegation'>) => string {
  const t = useTranslations('chatham')
  const room = useWorkshopRoom()
  const people = useView(room.people, 'byFrame')
  const delegations = useView(room.delegations)
  const list = useView(room.floor) ?? NO_SPEAKERS
  const isHidden = (useView(room.info)?.chatham ?? null) !== null
  return ({ participant, delegation }) => {
    if (!isHidden) return people.get(participant)?.name ?? '–'
    const party = delegation === null ? undefined : delegations.get(delegation)
    return party?.name ?? t('speaker', { number: firstHeard(list).indexOf(participant) + 1 })
  }
}
