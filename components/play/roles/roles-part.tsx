'use client'
import { useTranslations } from 'next-intl'
import { useRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { TextLink } from '@/components/ui/text-link'
import { useToast } from '@/components/ui/toast'
import { useEveryone } from '@/components/workshop/people/use-everyone'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { CommandInput } from '@/lib/wire/commands'
import type { PartProps } from '../roles-page'
import { ReleasePanel } from './release-panel'
import { RoleTable } from './role-table'

/** Who plays what: dealt over those who are here, or by hand. */
export function RolesPart({ book, ask }: PartProps) {
  const t = useTranslations('play.roles')
  const { first, info } = useWorkshop()
  const { session } = useRoom()
  const present = useView(session.present, 'byFrame')
  const { everyone, ask: askPeople } = useEveryone()
  const { give, pending } = useCommand()
  const toast = useToast()
  const players = (everyone ?? []).filter(({ role, removed }) => role === 'delegate' && !removed)
  const held = book.roles.filter(({ participant }) => participant !== null)
  const here = players.filter(({ id, simulated }) => present.has(id) || simulated)

  const deal = async (to: CommandInput<'deal-roles'>['to']) => {
    const dealt = await give('deal-roles', { workshop: first.workshop, to })
    if (!dealt) return
    toast(t('dealt', dealt))
    ask()
    askPeople()
  }
  return (
    <>
      <p className="measure text-15 text-ink-2">{t('lede')}</p>
      <p className="mt-3 text-15">
        {t('count', { held: held.length, roles: book.roles.length, without: players.length - held.length })}
      </p>
      {!info.archived && (
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <Button
            look="main"
            pending={pending}
            disabled={here.length === 0}
            onClick={() => void deal(here.map(({ id }) => id))}
          >
            {t('dealHere', { count: here.length })}
          </Button>
          <Button pending={pending} disabled={players.length === 0} onClick={() => void deal('everyone')}>
            {t('dealAll', { count: players.length })}
          </Button>
          <TextLink href="#lobby">{t('roster')}</TextLink>
        </div>
      )}
      <p className="mt-2 measure text-13 text-ink-2">{t(book.releasedAt ? 'dealHintReleased' : 'dealHint')}</p>
      <RoleTable
        book={book}
        players={players}
        present={present}
        onAssign={async (seat, participant) => {
          await give('assign-role', { workshop: first.workshop, ...seat, participant })
          ask()
          askPeople()
        }}
      />
      <ReleasePanel book={book} ask={ask} />
    </>
  )
}
