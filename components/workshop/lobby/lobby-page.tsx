'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { FailureNote } from '@/components/ui/failure-note'
import { Skeleton } from '@/components/ui/skeleton'
import { Rehearse } from '@/components/play/rehearse'
import { AskSwitch } from '../door/ask-switch'
import { TicketLinks } from '../tickets/ticket-links'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import { Arrivals } from './arrivals'
import { Invitation } from './invitation'
import { useLobby } from './lobby-provider'
import { MoreLinks } from './more-links'
import { Roster } from './roster'

/** Where people come in: the code and its picture, further links, a list of names, and who has arrived. */
export function LobbyPage() {
  const t = useTranslations('workshop.lobby')
  const failures = useTranslations('failures')
  const { first, info } = useWorkshop()
  const { lobby, main, failure, refetch } = useLobby()
  const { give, pending } = useCommand()
  const create = async () => {
    if (await give('create-link', { workshop: first.workshop })) refetch()
  }
  if (failure && !lobby) return <FailureNote>{failures(failure)}</FailureNote>
  if (info.archived) {
    return (
      <>
        <h1 className="pb-4 text-30">{t('title')}</h1>
        <EmptyState title={t('archived')}>{t('archivedText')}</EmptyState>
      </>
    )
  }
  return (
    <div className="grid gap-10">
      <header>
        <h1 className="text-30">{t('title')}</h1>
        <p className="mt-0.5 text-15 text-ink-2">{t('lede')}</p>
      </header>
      {!lobby ? (
        <Skeleton lines={5} />
      ) : main ? (
        <Invitation link={main} />
      ) : (
        <EmptyState
          title={t('withdrawn')}
          action={
            <Button look="main" pending={pending} onClick={() => void create()}>
              {t('newLink')}
            </Button>
          }
        >
          {t('withdrawnText')}
        </EmptyState>
      )}
      <AskSwitch />
      <Arrivals />
      <Rehearse />
      <TicketLinks kind="screen" workshop={first.workshop} />
      {lobby && <MoreLinks links={lobby.links.filter(({ link }) => link !== lobby.main)} />}
      {lobby && <Roster personal={lobby.personal} />}
    </div>
  )
}
