import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { DoorPage } from '@/components/join/door-page'
import { ReturnForm } from '@/components/join/return-form'
import { LinkButton } from '@/components/ui/link-button'
import { Failure } from '@/lib/wire/failures'
import { askServer } from '../../ask-server'
import { ClientTexts } from '../../i18n/client-texts'

/** The address is a key: no search engine keeps it, and no other site learns of it. */
export const metadata: Metadata = { robots: { index: false }, referrer: 'no-referrer' }

export default async function Page({ params }: { params: Promise<{ secret: string }> }) {
  const { secret } = await params
  const t = await getTranslations('join.return')
  const place = await placeOf(secret)
  if (!place) {
    return (
      <DoorPage title={t('dead.title')}>
        <p className="-mt-4 text-15 text-ink-2">{t('dead.text')}</p>
        <LinkButton href="/join" look="main" size="large" className="justify-self-start max-sm:w-full">
          {(await getTranslations('join.closed'))('another')}
        </LinkButton>
      </DoorPage>
    )
  }
  return (
    <ClientTexts of={['join']}>
      <DoorPage above={t('above', { name: place.name })} title={place.title}>
        <p className="-mt-4 text-15 text-ink-2">{t('text')}</p>
        <ReturnForm secret={secret} />
      </DoorPage>
    </ClientTexts>
  )
}

async function placeOf(secret: string) {
  try {
    return await askServer('return-info', { secret })
  } catch (error) {
    if (error instanceof Failure && error.failure === 'notFound') return null
    throw error
  }
}
