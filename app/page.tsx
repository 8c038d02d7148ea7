import { LandingPage } from '@/components/site/landing-page'
import { migrationPack } from '@/lib/packs/migration/migration'
import { ClientTexts } from './i18n/client-texts'
import { SiteFrame } from './site-frame'

export default function Page() {
  return (
    <SiteFrame>
      <ClientTexts of={['joinByCode']}>
        <LandingPage pack={migrationPack} />
      </ClientTexts>
    </SiteFrame>
  )
}
