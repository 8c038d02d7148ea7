'use client'
import { useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { ConfirmDialog } from '@/components/ui/confirm-dialog'
import { CopyLink } from '@/components/ui/copy-link'
import { QrCode } from '@/components/ui/qr-code'
import type { JoinLink } from '@/lib/wire/records'
import { useCommand } from '../use-command'
import { useWorkshop } from '../use-workshop'
import { useLobby } from './lobby-provider'

/** The way in for everyone: a picture for phones, a code for typing, a link for messages. */
export function Invitation({ link }: { link: JoinLink }) {
  const t = useTranslations('workshop.lobby')
  const { refetch } = useLobby()
  const { give, pending } = useCommand()
  const [asking, setAsking] = useState<'replace-link' | 'revoke-link' | null>(null)
  const wall = useRef<HTMLDialogElement>(null)
  const address = `${new URL(link.url).host}/join`

  const act = async () => {
    if (asking && (await give(asking, { link: link.link }))) refetch()
    setAsking(null)
  }

  return (
    <section aria-label={t('invite')} className="border-t border-ink pt-6">
      <div className="flex flex-wrap items-center gap-x-8 gap-y-6">
        <QrCode text={link.url} title={t('qr')} className="w-52 shrink-0" />
        <div className="grid min-w-0 gap-1">
          <p className="text-18 text-ink-2">
            {t.rich('joinAt', {
              address,
              b: (words) => <b className="font-semibold text-ink wrap-anywhere">{words}</b>,
            })}
          </p>
          {link.code && (
            <p translate="no" className="text-60 font-semibold whitespace-nowrap xl:text-76">
              {link.code}
            </p>
          )}
          <div className="mt-2 flex flex-wrap gap-x-5">
            <Button look="text" onClick={() => wall.current?.showModal()}>
              {t('large')}
            </Button>
            <Button look="text" onClick={() => setAsking('replace-link')}>
              {t('replace')}
            </Button>
            <Button look="text" onClick={() => setAsking('revoke-link')}>
              {t('withdraw')}
            </Button>
          </div>
        </div>
      </div>
      <div className="mt-6 max-w-text">
        <CopyLink label={t('link')} href={link.url} />
      </div>
      <ConfirmDialog
        open={asking !== null}
        onClose={() => setAsking(null)}
        onConfirm={() => void act()}
        pending={pending}
        title={t(asking === 'revoke-link' ? 'withdrawTitle' : 'replaceTitle')}
        confirm={t(asking === 'revoke-link' ? 'withdrawDo' : 'replaceDo')}
      >
        <p>{t(asking === 'revoke-link' ? 'withdrawAsk' : 'replaceAsk')}</p>
      </ConfirmDialog>
      <dialog
        ref={wall}
        aria-label={t('invite')}
        onClick={() => wall.current?.close()}
        className="m-0 h-dvh max-h-none w-dvw max-w-none bg-paper p-[4vmin] text-ink"
      >
        <Wall link={link} address={address} />
      </dialog>
    </section>
  )
}

/** For the wall of the room: as large as the window. Any press closes it. */
function Wall({ link, address }: { link: JoinLink; address: string }) {
  const t = useTranslations('workshop.lobby')
  const { info } = useWorkshop()
  return (
    <div className="flex h-full flex-wrap content-center items-center justify-center gap-[6vmin]">
      <QrCode text={link.url} title={t('qr')} className="w-[60vmin]" />
      <div className="grid gap-[2vmin]">
        <p dir="auto" className="max-w-[80vmin] text-start font-serif text-[5vmin]/[1.15] font-medium wrap-anywhere">
          {info.title}
        </p>
        <p className="text-[3.4vmin]/[1.3] text-ink-2">
          {t.rich('joinAt', { address, b: (words) => <b className="font-semibold text-ink">{words}</b> })}
        </p>
        {link.code && (
          <p translate="no" className="text-[14vmin]/[1.1] font-semibold whitespace-nowrap">
            {link.code}
          </p>
        )}
        <button type="button" className="justify-self-start text-15 text-ink-3 underline underline-offset-4">
          {t('closeLarge')}
        </button>
      </div>
    </div>
  )
}
