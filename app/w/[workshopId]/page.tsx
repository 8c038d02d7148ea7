import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { cookies } from 'next/headers'
import { NoPlace } from '@/components/workshop/no-place'
import { WorkshopView } from '@/components/workshop/workshop-view'
import { THEME_COOKIE, themeOf } from '@/components/ui/themes'
import { ClientTexts } from '../../i18n/client-texts'
import { workshopFor } from './workshop-for'

const EVERYONE = ['workshop', 'session', 'activities', 'charts', 'site', 'play']

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
