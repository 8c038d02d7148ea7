'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'
import { LinkButton } from '@/components/ui/link-button'
import { Wordmark } from '@/components/ui/wordmark'
import type { CloseName } from '@/lib/wire/close-codes'

/** Where a person goes from here. What may come right by itself is tried again; the rest leads to another door. */
const WAY_OUT: Partial<Record<CloseName | 'unknown', '/join' | '/sign-in' | '/'>> = {
  notSignedIn: '/join',
  notAllowed: '/join',
  noSuchRoom: '/',
}

const TOLD = [
  'notSignedIn',
  'notAllowed',
  'noSuchRoom',
  'wrongOrigin',
  'membershipChanged',
  'refused',
  'staleCopy',
  'tooLarge',
  'malformed',
  'tooFast',
] as const

/** The server has ended the connection for good: says why and what to do. */
export function RoomEnded({
  why,
  unsaved,
  onAgain,
}: {
  why: CloseName | 'unknown'
  unsaved: boolean
  onAgain: () => void
}) {
  const t = useTranslations('session')
  const name = TOLD.find((told) => told === why) ?? 'unknown'
  const door = WAY_OUT[why]
  return (
    <main id="main" className="mx-auto grid min-h-dvh max-w-page content-center gap-10 px-5 py-12 lg:px-8">
      <Wordmark />
      <div role="alert" className="grid max-w-text gap-3 border-t-2 border-ink pt-6">
        <h1 className="text-30 lg:text-44">{t(`close.${name}.title`)}</h1>
        <p className="text-18 text-ink-2">{t(`close.${name}.text`)}</p>
        {unsaved && <p className="border-s-4 border-accent bg-accent-wash px-4 py-3 text-15">{t('close.unsaved')}</p>}
      </div>
      <div className="flex flex-wrap gap-3">
        {door ? (
          <LinkButton href={door} look="main" size="large">
            {t(door === '/join' ? 'close.join' : 'close.home')}
          </LinkButton>
        ) : (
          <Button look="main" size="large" onClick={onAgain}>
            {t('close.again')}
          </Button>
        )}
        {why === 'notSignedIn' && (
          <LinkButton href="/sign-in" size="large">
            {t('close.signIn')}
          </LinkButton>
        )}
      </div>
    </main>
  )
}
