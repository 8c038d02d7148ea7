'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { ChathamChoice } from '@/components/chatham/chatham-choice'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { useToast } from '@/components/ui/toast'
import type { Chatham } from '@/lib/workshop/chatham'
import { CommandFailure } from './command-failure'
import { useCommand } from './use-command'
import { useWorkshop } from './use-workshop'

/** The workshop with or without names; for good once somebody has answered. */
export function ChathamSetting() {
  const t = useTranslations('chatham.settings')
  const toast = useToast()
  const { first, info, refetch } = useWorkshop()
  const { give, pending, failure } = useCommand('here')
  const [wanted, setWanted] = useState<Chatham>(info.chatham)
  const [asking, setAsking] = useState(false)
  const isLocked = failure?.failure === 'locked'
  const save = async () => {
    setAsking(false)
    if (!(await give('set-chatham', { workshop: first.workshop, chatham: wanted }))) return setWanted(info.chatham)
    refetch()
    toast(t('saved'))
  }
  return (
    <section aria-label={t('title')} className="border-t border-ink pt-4">
      <h2 className="text-18 font-semibold">{t('title')}</h2>
      <p className="mt-1 mb-2 text-15 text-ink-2">{t('text')}</p>
      <ChathamChoice value={wanted} onChange={setWanted} disabled={isLocked} />
      <div role="status" className="mt-2">
        {isLocked ? <p className="text-15">{t('locked')}</p> : <CommandFailure of={failure} />}
      </div>
      <Button
        pending={pending}
        disabled={wanted === info.chatham || isLocked}
        onClick={() => (wanted === null ? setAsking(true) : void save())}
        className="mt-3"
      >
        {t('save')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => void save()}
        pending={pending}
        title={t('asOff')}
        confirm={t('asOffDo')}
      >
        <p>{t('asOffText')}</p>
      </ConfirmDialog>
    </section>
  )
}
