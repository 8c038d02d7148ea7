'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { CopyLink } from '@/components/ui/copy-link'
import { Dialog } from '@/components/ui/dialog'
import { QrCode } from '@/components/ui/qr-code'
import { useWorkshopRoom } from '@/components/session/use-room'
import { useView } from '@/components/session/use-view'
import type { DelegationId } from '@/lib/ids'
import type { JoinLink } from '@/lib/wire/records'
import type { Role } from '@/lib/workshop/role'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import { useLobby } from './lobby-provider'
import { Isolated } from '../isolated'

interface Target {
  key: string
  label: string
  code: string | null
  ask: { role?: Role; delegation?: DelegationId }
  link: JoinLink | undefined
}

/** Links that already say where one lands: a delegation each, observers, facilitators. Made when they are needed. */
export function MoreLinks({ links }: { links: readonly JoinLink[] }) {
  const t = useTranslations('workshop.lobby')
  const { first } = useWorkshop()
  const delegations = useView(useWorkshopRoom().delegations)
  const { refetch } = useLobby()
  const { give, pending } = useCommand()
  const [shown, setShown] = useState<string | null>(null)

  const ordered = [...delegations.values()].sort((a, b) => a.order - b.order)
  const targets: Target[] = [
    ...ordered.map((delegation) => ({
      key: delegation.id,
      label: delegation.name,
      code: delegation.code,
      ask: { delegation: delegation.id },
      link: links.find((link) => link.delegation === delegation.id && link.role === 'delegate'),
    })),
    ...(['observer', 'facilitator'] as const).map((role) => ({
      key: role,
      label: t(`for.${role}`),
      code: null,
      ask: { role },
      link: links.find((link) => link.role === role && link.delegation === null),
    })),
  ]
  const open = targets.find(({ key }) => key === shown)

  const make = async ({ key, ask }: Target) => {
    if (!(await give('create-link', { workshop: first.workshop, ...ask }))) return
    refetch()
    setShown(key)
  }
  const withdraw = async (link: JoinLink) => {
    if (!(await give('revoke-link', { link: link.link }))) return
    refetch()
    setShown(null)
  }

  return (
    <section aria-label={t('more')} className="border-t border-ink pt-4">
      <h2 className="text-18 font-semibold">{t('more')}</h2>
      <p className="text-13 text-ink-2">{t('moreLede')}</p>
      <ul className="mt-2 border-t border-hair">
        {targets.map((target) => (
          <li
            key={target.key}
            className="grid min-h-11 grid-cols-[3rem_1fr_auto] items-center gap-x-2 border-b border-hair text-15"
          >
            <span className="text-13 font-semibold tracking-wider">{target.code}</span>
            <Isolated className="min-w-0 wrap-anywhere">{target.label}</Isolated>
            {target.link ? (
              <Button
                look="text"
                aria-label={t('showFor', { name: target.label })}
                onClick={() => setShown(target.key)}
              >
                {t('show')}
              </Button>
            ) : (
              <Button
                look="text"
                aria-label={t('makeFor', { name: target.label })}
                pending={pending}
                onClick={() => void make(target)}
              >
                {t('make')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Dialog
        open={open?.link !== undefined}
        onClose={() => setShown(null)}
        title={<bdi>{open?.label}</bdi>}
        actions={
          open?.link && (
            <>
              <Button pending={pending} onClick={() => void withdraw(open.link!)}>
                {t('withdrawDo')}
              </Button>
              <Button look="main" onClick={() => setShown(null)}>
                {t('done')}
              </Button>
            </>
          )
        }
      >
        {open?.link && (
          <div className="grid gap-4">
            <QrCode text={open.link.url} title={t('qrFor', { name: open.label })} className="mx-auto w-48" />
            {open.link.code && (
              <p translate="no" className="text-center text-30 font-semibold text-ink">
                {open.link.code}
              </p>
            )}
            <CopyLink label={t('link')} href={open.link.url} />
          </div>
        )}
      </Dialog>
    </section>
  )
}
