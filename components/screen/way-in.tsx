'use client'
import { useTranslations } from 'next-intl'
import { QrCode } from '@/components/ui/qr-code'
import type { ScreenFacts } from '@/lib/wire/queries'

/** How to come in, small at the foot of a step. */
export function WayIn({ join }: { join: NonNullable<ScreenFacts['join']> }) {
  const t = useTranslations('screen.join')
  return (
    <section aria-label={t('label')} className="@container border-t-3 border-ink pt-8">
      <div className="flex items-center gap-[4.5cqi]">
        <QrCode text={join.url} title={t('qr')} className="-m-2 w-[28cqi] max-w-56 shrink-0" />
        <div className="min-w-0">
          <p className="text-[1.875rem]/[2.5rem] text-ink-2">{address(t, join.url)}</p>
          {join.code && (
            <p
              translate="no"
              className="text-[min(5.25rem,12.5cqi)]/[1.15] font-semibold tracking-[0.01em] whitespace-nowrap"
            >
              {join.code}
            </p>
          )}
        </div>
      </div>
    </section>
  )
}

/** How to come in, as large as the wall allows: while the room fills. */
export function LargeWayIn({ join }: { join: NonNullable<ScreenFacts['join']> }) {
  const t = useTranslations('screen.join')
  return (
    <section aria-label={t('label')} className="@container grid min-w-0 content-center gap-10">
      <QrCode text={join.url} title={t('qr')} className="-ms-7 w-[34rem] max-w-[80cqi]" />
      <div className="min-w-0">
        <p className="text-[2.25rem]/[3rem] text-ink-2">{address(t, join.url)}</p>
        {join.code && (
          <p
            translate="no"
            className="text-[min(9.5rem,19cqi)]/[1.05] font-semibold tracking-[-0.01em] whitespace-nowrap"
          >
            {join.code}
          </p>
        )}
      </div>
    </section>
  )
}

type Say = ReturnType<typeof useTranslations<'screen.join'>>

const address = (t: Say, url: string) =>
  t.rich('at', {
    address: `${new URL(url).host}/join`,
    b: (words) => <b className="font-semibold text-ink wrap-anywhere">{words}</b>,
  })
