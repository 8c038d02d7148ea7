import { getNow, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { Suspense } from 'react'
import { WorkshopList } from '@/components/site/workshops/workshop-list'
import { LinkButton } from '@/components/ui/link-button'
import { LoadingRows } from '@/components/ui/loading-rows'
import { askServer, whoAsks } from '../ask-server'
import { ClientTexts } from '../i18n/client-texts'
import { titled } from '../page-title'
import { SiteFrame } from '../site-frame'

export const generateMetadata = titled('workshops.title')

export default async function Page() {
  const me = await whoAsks()
  if (!me) redirect('/sign-in?then=/workshops')
  const t = await getTranslations('workshops')
  return (
    <SiteFrame>
      <main id="main" className="mx-auto w-full max-w-page px-5 pt-10 lg:px-8 lg:pt-16">
        <div className="mb-8 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <h1 className="font-display text-[clamp(2.125rem,1.5rem+2.6vw,2.75rem)]/[1.1] tracking-[-0.018em]">
            {t('title')}
          </h1>
          {!me.guest && (
            <LinkButton href="/workshops/new" look="main" size="large">
              {t('new')}
            </LinkButton>
          )}
        </div>
        <Suspense fallback={<LoadingRows />}>
          <Mine mayMake={!me.guest} />
        </Suspense>
      </main>
    </SiteFrame>
  )
}

async function Mine({ mayMake }: { mayMake: boolean }) {
  const workshops = await askServer('my-workshops', {})
  return (
    <ClientTexts of={['workshops', 'planning.content']}>
      <WorkshopList workshops={workshops} mayMake={mayMake} now={(await getNow()).getTime()} />
    </ClientTexts>
  )
}
