'use client'
import { useFormatter, useTranslations } from 'next-intl'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useCommand } from '@/components/session/use-command'
import { Menu, type MenuItem } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import { useDay } from '@/components/ui/use-day'
import { workshopPath } from '@/lib/wire/addresses'
import type { WorkshopSummary } from '@/lib/wire/records'

/** One workshop of the list: its title opens it, what can be done with it stands in a menu. */
export function WorkshopRow({
  workshop,
  mayMake,
  now,
  onAsk,
}: {
  workshop: WorkshopSummary
  mayMake: boolean
  /** As the server has it, so that it and the browser write the same. */
  now: number
  /** What needs a question first. */
  onAsk: (what: 'duplicate' | 'delete') => void
}) {
  const t = useTranslations('workshops')
  const format = useFormatter()
  const day = useDay('short')
  const router = useRouter()
  const say = useToast()
  const archive = useCommand('archive-workshop')
  const unarchive = useCommand('unarchive-workshop')
  const { workshop: id, title, role, archived } = workshop
  const failed = archive.failed ?? unarchive.failed

  async function move() {
    const done = archived ? await unarchive.run({ workshop: id }) : await archive.run({ workshop: id })
    if (!done) return
    say(t(archived ? 'unarchivedDone' : 'archivedDone'))
    router.refresh()
  }

  const items: MenuItem[] = [
    ...(mayMake && !workshop.demonstration ? [{ label: t('duplicate'), onSelect: () => onAsk('duplicate') }] : []),
    { label: t(archived ? 'unarchive' : 'archive'), onSelect: () => void move() },
    { label: t('delete'), onSelect: () => onAsk('delete'), apart: true },
  ]

  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-6 gap-y-1 border-b border-hair py-4 md:grid-cols-[minmax(0,1fr)_8rem_7rem_9rem_5rem]">
      <div className="min-w-0">
        <Link
          href={workshopPath(id)}
          dir="auto"
          className="font-serif text-20/7 font-medium wrap-anywhere decoration-hair-strong decoration-1 underline-offset-4 hover:underline"
        >
          {title}
        </Link>
        {workshop.demonstration && workshop.expiresAt !== null && (
          <p className="text-13 text-ink-3">
            {t('demonstration', { when: format.relativeTime(workshop.expiresAt, now) })}
          </p>
        )}
        <p role="alert" className="text-13 font-medium text-accent empty:hidden">
          {failed}
        </p>
      </div>
      <div className="order-last col-span-2 flex flex-wrap gap-x-4 text-13 text-ink-2 md:order-none md:contents md:text-15">
        <span>{t(`roles.${role}`)}</span>
        <span className="md:text-end">{t('people', { count: workshop.people })}</span>
        <span className="md:text-end">{day(workshop.createdAt)}</span>
      </div>
      <div className="justify-self-end">
        {role === 'facilitator' && <Menu label={t('actions')} name={t('actionsFor', { title })} items={items} />}
      </div>
    </li>
  )
}
