import { redirect } from 'next/navigation'
import { MePage } from '@/components/site/me/me-page'
import { whoAsks } from '../ask-server'
import { ClientTexts } from '../i18n/client-texts'
import { titled } from '../page-title'
import { SiteFrame } from '../site-frame'

export const generateMetadata = titled('me.title')

export default async function Page() {
  const me = await whoAsks()
  if (!me) redirect('/sign-in?then=/me')
  return (
    <SiteFrame>
      <ClientTexts of={['me', 'account']}>
        <MePage me={me} />
      </ClientTexts>
    </SiteFrame>
  )
}
