import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { NoPlace, type NoPlaceWhy } from '@/components/workshop/no-place'
import { WorkshopView } from '@/components/workshop/workshop-view'
import { THEME_COOKIE, themeOf } from '@/components/ui/themes'
import { parseId, type WorkshopId } from '@/lib/ids'
import { Failure } from '@/lib/wire/failures'
import type { WorkshopView as First } from '@/lib/wire/queries'
import { askServer } from '../../ask-server'
import { ClientTexts } from '../../i18n/client-texts'

const EVERYONE = ['workshop', 'session', 'activities', 'charts', 'site']

interface Props {
  params: Promise<{ workshopId: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const first = await workshopFor((await params).workshopId)
  const t = await getTranslations('workshop.noPlace')
  return { title: typeof first === 'string' ? t(`${first}.title`) : first.title, robots: { index: false } }
}

export default async function Page({ params }: Props) {
  const first = await workshopFor((await params).workshopId)
  if (typeof first === 'string') return <NoPlace why={first} />
  const theme = themeOf((await cookies()).get(THEME_COOKIE)?.value)
  return (
    <ClientTexts of={first.me.role === 'facilitator' ? [...EVERYONE, 'planning'] : EVERYONE}>
      <WorkshopView first={first} theme={theme} />
    </ClientTexts>
  )
}

/** The workshop for whoever asks, or why it is not for them. */
const workshopFor = cache(async (id: string): Promise<First | NoPlaceWhy> => {
  const workshop = parseId<WorkshopId>(id)
  if (!workshop) notFound()
  try {
    return await askServer('workshop-for', { workshop })
  } catch (error) {
    if (!(error instanceof Failure)) throw error
    if (error.failure === 'notFound') notFound()
    return error.failure === 'removed' || error.failure === 'notSignedIn' ? error.failure : 'notAllowed'
  }
})
