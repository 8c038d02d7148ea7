'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { Skeleton } from '@/components/ui/skeleton'
import { Tabs } from '@/components/ui/tabs'
import { useQuery } from '@/components/workshop/use-query'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { RoleDesk } from '@/lib/document/role-desk'
import type { PublicScenario } from '@/lib/packs/scenario-public'
import { InboxItem } from './brief/inbox-item'
import { MessageForm } from './brief/message-form'
import { SealedBrief } from './brief/sealed-brief'
import { Setting } from './brief/setting'
import { noteSeen } from './seen'
import { Said } from './said'
import { useRoleDesk } from './use-role-desk'

/** A participant's page in a role-play: their sealed brief, their post, and what everyone knows. */
export function BriefPage() {
  const { first, me } = useWorkshop()
  const { answer: setting } = useQuery('play-setting', { workshop: first.workshop })
  const desk = useRoleDesk()
  if (setting && me.role !== 'delegate') {
    return (
      <div data-sheet className="mx-auto max-w-text pb-10">
        <Situation scenario={setting.scenario} />
      </div>
    )
  }
  if (!setting || !desk) return <Skeleton lines={8} className="pt-6" />
  return <Brief scenario={setting.scenario} desk={desk} />
}

function Brief({ scenario, desk }: { scenario: PublicScenario; desk: RoleDesk }) {
  const t = useTranslations('play.brief')
  const { me } = useWorkshop()
  const inbox = useView(desk.inbox)
  const [part, setPart] = useState<'brief' | 'post' | 'setting'>('brief')
  useEffect(() => {
    if (part === 'post') noteSeen(me.id, inbox.size)
  }, [part, me.id, inbox])
  const tabs = [
    { value: 'brief', label: t('title') },
    { value: 'post', label: t('post', { count: inbox.size }) },
    { value: 'setting', label: t('setting') },
  ] as const
  return (
    <div data-sheet className="mx-auto max-w-text pb-10">
      <Tabs label={t('parts')} tabs={tabs} value={part} onChange={setPart} className="mb-6 print:hidden">
        {part === 'brief' && <Own scenario={scenario} desk={desk} />}
        {part === 'post' && <Post scenario={scenario} desk={desk} />}
        {part === 'setting' && <Situation scenario={scenario} />}
      </Tabs>
    </div>
  )
}

function Own({ scenario, desk }: { scenario: PublicScenario; desk: RoleDesk }) {
  const t = useTranslations('play.brief')
  const role = useView(desk.role).get('mine')
  const delegations = useView(useWorkshopRoom().delegations)
  if (!role) {
    return (
      <>
        <h1 className="text-30">{t('noRole')}</h1>
        <p className="mt-2 measure text-15 text-ink-2">{t('noRoleText')}</p>
        <p className="mt-4 measure text-13 text-ink-2">{t('announced')}</p>
      </>
    )
  }
  return (
    <>
      <p className="text-15 text-ink-2">
        <bdi>{delegations.get(role.delegation)?.name}</bdi>
      </p>
      <h1 className="mt-1 font-serif text-30 font-semibold sm:text-44">
        <Said text={role.title} />
      </h1>
      <p className="mt-4 border-y border-hair py-3 text-15">
        <b className="font-semibold">{t('confidential')}</b> {t('confidentialText')}
      </p>
      {role.sealed ? (
        <SealedBrief sealed={role.sealed} issues={scenario.issues} />
      ) : (
        <p className="mt-8 font-serif text-22">{t('sealed')}</p>
      )}
      <p className="mt-9 measure border-t border-hair pt-4 text-13 text-ink-2">{t('announced')}</p>
      {role.sealed && (
        <Button className="mt-4 print:hidden" onClick={() => window.print()}>
          {t('print')}
        </Button>
      )}
    </>
  )
}

function Post({ scenario, desk }: { scenario: PublicScenario; desk: RoleDesk }) {
  const t = useTranslations('play.post')
  const { me, info } = useWorkshop()
  const [writing, setWriting] = useState(false)
  const delegations = useView(useWorkshopRoom().delegations)
  const items = [...useView(desk.inbox)].sort(([, a], [, b]) => b.at - a.at)
  const others = [...delegations.values()].filter(({ id }) => id !== me.delegation).sort((a, b) => a.order - b.order)
  const writes = me.role === 'delegate' && me.delegation !== null && me.standing !== 'adviser' && !info.archived
  return (
    <>
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="text-30">{t('title')}</h1>
        {writes && !writing && <Button onClick={() => setWriting(true)}>{t('write')}</Button>}
      </div>
      {writes && writing && <MessageForm others={others} facilitatorsRead={scenario.facilitatorsRead} />}
      {items.length === 0 ? (
        <p className="mt-6 border-t border-hair pt-4 text-15 text-ink-2">{t('none')}</p>
      ) : (
        <ul aria-label={t('title')} className="mt-8 border-t border-ink">
          {items.map(([key, item]) => (
            <InboxItem key={key} item={item} own={me.delegation} delegations={delegations} />
          ))}
        </ul>
      )}
    </>
  )
}

function Situation({ scenario }: { scenario: PublicScenario }) {
  return (
    <>
      <h1 className="text-30">
        <Said text={scenario.title} />
      </h1>
      <Setting scenario={scenario} />
    </>
  )
}
