import { getLocale, getTranslations } from 'next-intl/server'
import { redirect } from 'next/navigation'
import { ImportWorkshop } from '@/components/site/new-workshop/import-workshop'
import { NewWorkshopForm } from '@/components/site/new-workshop/new-workshop-form'
import { askServer, whoAsks } from '../../ask-server'
import { ClientTexts } from '../../i18n/client-texts'
import { titled } from '../../page-title'
import { SiteFrame } from '../../site-frame'

export const generateMetadata = titled('newWorkshop.title')

/** Making a workshop takes an account: guests and strangers are asked to sign in first. */
export default async function Page() {
  const me = await whoAsks()
  if (!me || me.guest) redirect('/sign-in?then=/workshops/new')
  const language = await getLocale()
  const [outline, mine] = await Promise.all([askServer('pack-outline', { language }), askServer('my-templates', {})])
  const t = await getTranslations('newWorkshop')
  return (
    <SiteFrame>
      <main id="main" className="mx-auto w-full max-w-page px-5 pt-10 lg:px-8 lg:pt-16">
        <h1 className="font-display text-[clamp(2.125rem,1.5rem+2.6vw,2.75rem)]/[1.1] tracking-[-0.018em]">
          {t('title')}
        </h1>
        <p className="measure mt-3 font-serif text-18 text-ink-2">{t('lede')}</p>
        <ClientTexts of={['newWorkshop', 'chatham', 'pack.errors']}>
          <NewWorkshopForm builtIn={outline} mine={mine} />
          <ImportWorkshop />
        </ClientTexts>
      </main>
    </SiteFrame>
  )
}
