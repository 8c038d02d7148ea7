'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { EmptyState } from '@/components/ui/empty-state'
import { FailureNote } from '@/components/ui/failure-note'
import { LinkButton } from '@/components/ui/link-button'
import { Skeleton } from '@/components/ui/skeleton'
import { TextField } from '@/components/ui/text-field'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { useToast } from '@/components/ui/toast'
import type { Person } from '@/lib/wire/records'
import { AtDoor } from '../door/at-door'
import { useCommand } from '../use-command'
import { useUndo } from '../use-undo'
import { MergeDialog } from './merge-dialog'
import { PersonDialog } from './person-dialog'
import { PersonRow, type PersonAct } from './person-row'
import { ReturnLinkDialog } from './return-link-dialog'
import { useEveryone } from './use-everyone'

/** So many rows at first; a search finds the others, and a press shows them all. */
const FIRST = 120

type Asked =
  { for: 'all' } | { for: 'edit' | 'merge'; person: Person } | { for: 'return'; person: Person; link: string }

/** Everyone, for those who run the workshop: found, changed, moved, taken out and brought back. */
export function PeoplePage() {
  const t = useTranslations('workshop.people')
  const failures = useTranslations('failures')
  const delegationsById = useView(useWorkshopRoom().delegations)
  const { everyone, failure, ask } = useEveryone()
  const { give } = useCommand()
  const { offer, note } = useUndo()
  const toast = useToast()
  const [wanted, setWanted] = useState('')
  const [all, setAll] = useState(false)
  const [asked, setAsked] = useState<Asked | null>(null)
  const delegations = useMemo(() => [...delegationsById.values()].sort((a, b) => a.order - b.order), [delegationsById])
  const { seated, removed } = useMemo(() => sift(everyone ?? [], wanted), [everyone, wanted])

  // Whoever runs the room is taken out singly.
  const several = seated.filter(({ role }) => role !== 'facilitator')
  const removeFound = async () => {
    setAsked(null)
    const gone: Person[] = []
    for (const person of several) if (await give('remove-participant', { participant: person.id })) gone.push(person)
    ask()
    const restore = async () => {
      for (const { id } of gone) await give('restore-participant', { participant: id })
      ask()
    }
    offer(t('removedFound', { count: gone.length }), () => void restore())
  }

  const changed = (before: Person) => {
    setAsked(null)
    ask()
    const { id, name, role, delegation, standing } = before
    offer(
      t('changed', { name }),
      () => void give('set-participant', { participant: id, name, role, delegation, standing }).then(ask),
    )
  }
  const act = async (act: PersonAct, person: Person) => {
    if (act === 'edit' || act === 'merge') return setAsked({ for: act, person })
    if (act === 'return') {
      const given = await give('reissue-return-link', { participant: person.id })
      return given && setAsked({ for: 'return', person, link: given.returnLink })
    }
    if (act === 'seat') {
      if (await give('seat-expected', { participant: person.id })) toast(t('seated', { name: person.name }))
      return ask()
    }
    if (act === 'restore') {
      await give('restore-participant', { participant: person.id })
      return ask()
    }
    if (!(await give('remove-participant', { participant: person.id }))) return
    ask()
    offer(
      t('removedNow', { name: person.name }),
      () => void give('restore-participant', { participant: person.id }).then(ask),
    )
  }

  return (
    <>
      <h1 className="text-30">{t('title')}</h1>
      <AtDoor offer={offer} />
      {failure && !everyone && <FailureNote>{failures(failure)}</FailureNote>}
      {!everyone ? (
        <Skeleton lines={6} className="mt-6" />
      ) : everyone.length <= 1 && wanted === '' ? (
        <EmptyState title={t('alone')} action={<LinkButton href="#lobby">{t('toLobby')}</LinkButton>}>
          {t('aloneText')}
        </EmptyState>
      ) : (
        <>
          <TextField
            type="search"
            label={t('find')}
            value={wanted}
            onChange={(event) => setWanted(event.target.value)}
            aside={t('found', { count: seated.length })}
            className="mt-4 max-w-form"
          />
          {wanted.trim() !== '' && several.length > 1 && (
            <Button look="text" className="mt-2" onClick={() => setAsked({ for: 'all' })}>
              {t('removeFound', { count: several.length })}
            </Button>
          )}
          <ul className="mt-4 border-t border-ink">
            {(all ? seated : seated.slice(0, FIRST)).map((person) => (
              <PersonRow
                key={person.id}
                person={person}
                delegation={person.delegation ? (delegationsById.get(person.delegation) ?? null) : null}
                onAct={act}
              />
            ))}
          </ul>
          {!all && seated.length > FIRST && (
            <Button className="mt-4" onClick={() => setAll(true)}>
              {t('more', { count: seated.length - FIRST })}
            </Button>
          )}
          {removed.length > 0 && (
            <section aria-label={t('removed')} className="mt-8">
              <h2 className="text-18 font-semibold">{t('removed')}</h2>
              <p className="text-13 text-ink-2">{t('removedText')}</p>
              <ul className="mt-2 border-t border-hair">
                {removed.map((person) => (
                  <PersonRow key={person.id} person={person} delegation={null} onAct={act} />
                ))}
              </ul>
            </section>
          )}
        </>
      )}
      {note}
      <ConfirmDialog
        open={asked?.for === 'all'}
        onClose={() => setAsked(null)}
        onConfirm={() => void removeFound()}
        title={t('removeFoundTitle', { count: several.length })}
        confirm={t('removeFoundDo')}
      >
        <p>{t('removeFoundText')}</p>
      </ConfirmDialog>
      {asked?.for === 'edit' && (
        <PersonDialog
          key={asked.person.id}
          person={asked.person}
          delegations={delegations}
          onClose={() => setAsked(null)}
          onSaved={changed}
        />
      )}
      {asked?.for === 'merge' && (
        <MergeDialog
          person={asked.person}
          others={(everyone ?? []).filter(({ id, removed }) => id !== asked.person.id && !removed)}
          onClose={() => setAsked(null)}
          onMerged={() => {
            setAsked(null)
            ask()
          }}
        />
      )}
      {asked?.for === 'return' && (
        <ReturnLinkDialog name={asked.person.name} link={asked.link} onClose={() => setAsked(null)} />
      )}
    </>
  )
}

const inOrder = new Intl.Collator(undefined, { numeric: true })

/** Those whose name holds the wanted letters, by name; the removed apart. */
function sift(everyone: readonly Person[], wanted: string): { seated: readonly Person[]; removed: readonly Person[] } {
  const letters = wanted.trim().toLocaleLowerCase()
  const found = everyone
    .filter(({ name }) => name.toLocaleLowerCase().includes(letters))
    .sort((a, b) => inOrder.compare(a.name, b.name))
  return { seated: found.filter(({ removed }) => !removed), removed: found.filter(({ removed }) => removed) }
}
