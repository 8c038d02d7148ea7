import { useTranslations } from 'next-intl'
import type { Door } from '@/lib/wire/queries'
import { DoorPage } from './door-page'
import { JoinForm } from './join-form'

/** The door of a workshop, for somebody who may come in. */
export function JoinDoor({
  door,
  by,
  knownName,
}: {
  door: Door
  by: { code: string } | { secret: string }
  knownName: string | null
}) {
  const t = useTranslations('join')
  const chatham = useTranslations('chatham')
  return (
    <DoorPage above={t(door.demonstration ? 'demonstration' : 'invited')} title={door.title}>
      <p className="-mt-4 text-15 text-ink-2">{t(`role.${door.role}`)}</p>
      {door.chatham !== null && (
        <p className="border-s-2 border-ink ps-4 text-15">
          <b className="font-semibold">{chatham('rule')}</b> {chatham('means')}
        </p>
      )}
      <JoinForm door={door} by={by} knownName={knownName} />
    </DoorPage>
  )
}
