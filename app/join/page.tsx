import { getTranslations } from 'next-intl/server'
import { CodeForm } from '@/components/join/code-form'
import { DoorPage } from '@/components/join/door-page'
import { ClientTexts } from '../i18n/client-texts'
import { titled } from '../page-title'

export const generateMetadata = titled('join.title')

export default async function Page() {
  const t = await getTranslations('join')
  return (
    <ClientTexts of={['join', 'chatham', 'joinByCode']}>
      <DoorPage title={t('title')}>
        <p className="-mt-4 text-15 text-ink-2">{t('lede')}</p>
        <CodeForm label={t('code.label')} hint={t('code.hint')} alone />
      </DoorPage>
    </ClientTexts>
  )
}
