import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { PackReader } from '@/components/packs/pack-reader'
import { parseId, type WorkshopId } from '@/lib/ids'
import { migrationPack } from '@/lib/packs/migration/migration'
import type { Pack } from '@/lib/packs/pack'
import { say } from '@/lib/packs/text'
import { Failure } from '@/lib/wire/failures'
import { askServer } from '../../ask-server'
import { SiteFrame } from '../../site-frame'

interface Address {
  params: Promise<{ packId: string }>
}

/** The built-in pack by its own id, for everyone; a workshop's by the workshop's id, for those who are in it. */
const packAt = cache(async (id: string): Promise<Pack | null> => {
  if (id === migrationPack.id) return migrationPack
  const workshop = parseId<WorkshopId>(id)
  if (!workshop) return null
  try {
    return await askServer('workshop-pack', { workshop })
  } catch (error) {
    if (error instanceof Failure) return null
    throw error
  }
})

export async function generateMetadata({ params }: Address): Promise<Metadata> {
  const pack = await packAt((await params).packId)
  return pack ? { title: say(pack.title, await getLocale()) } : {}
}

export default async function Page({ params }: Address) {
  const pack = await packAt((await params).packId)
  if (!pack) notFound()
  return (
    <SiteFrame>
      <main id="main" className="mx-auto w-full max-w-page px-5 pt-10 lg:px-8 lg:pt-16">
        <PackReader pack={pack} language={await getLocale()} />
      </main>
    </SiteFrame>
  )
}
