'use client'
import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'
import { useQuery } from '@/components/workshop/use-query'
import { Button } from '@/components/ui/button'
import { EmptyState } from '@/components/ui/empty-state'
import { Masthead } from '@/components/ui/masthead'
import { TextLink } from '@/components/ui/text-link'
import { workshopPath } from '@/lib/wire/addresses'
import type { PaperView, WorkshopView } from '@/lib/wire/queries'
import { can } from '@/lib/workshop/permissions'
import { LeftPapers } from './left-papers'
import { NewPaper } from './new-paper'
import { PaperRow } from './paper-row'

/** How often the list is asked for again, in milliseconds: who is in a paper changes without anybody telling. */
const PACE = 10_000

/** The papers of a workshop that one may read, and the way to a new one. `asked`: as the server knew them. */
export function PapersPage({ first, asked }: { first: WorkshopView; asked: readonly PaperView[] }) {
  const t = useTranslations('papers.list')
  const ofChatham = useTranslations('chatham.hidden')
  const [making, setMaking] = useState(false)
  const { answer, ask } = useQuery('papers', { workshop: first.workshop })
  const papers = answer ?? asked
  useEffect(() => {
    const timer = setInterval(() => document.visibilityState === 'visible' && ask(), PACE)
    window.addEventListener('focus', ask)
    return () => {
      clearInterval(timer)
      window.removeEventListener('focus', ask)
    }
  }, [ask])

  const { me } = first
  const who = { participant: me.id, role: me.role, delegation: me.delegation, standing: me.standing }
  const forAll = can(who, { do: 'keep papers', audience: null })
  const own = me.delegation !== null && can(who, { do: 'keep papers', audience: me.delegation }) ? me.delegation : null
  const mayMake = !first.archived && first.chatham === null && (forAll || own !== null)
  const open = papers.filter(({ state }) => state === 'open')
  const archived = papers.filter(({ state }) => state === 'archived')
  const rows = (some: readonly PaperView[]) =>
    some.map((paper) => <PaperRow key={paper.id} paper={paper} first={first} onChanged={ask} />)

  return (
    <>
      <Masthead wide title={<bdi>{first.title}</bdi>}>
        <TextLink href={workshopPath(first.workshop)} className="inline-flex min-h-8 items-center text-13">
          {t('back')}
        </TextLink>
      </Masthead>
      <main id="main" tabIndex={-1} className="mx-auto max-w-page px-5 pt-8 pb-16 outline-none lg:px-8 lg:pt-12">
        <div className="mb-6 flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
          <div className="max-w-text">
            <h1 className="text-30 lg:text-44">{t('title')}</h1>
            <p className="mt-2 text-15 text-ink-2">{t('lede')}</p>
          </div>
          {mayMake && papers.length > 0 && (
            <Button look="main" size="large" onClick={() => setMaking(true)}>
              {t('new')}
            </Button>
          )}
        </div>
        {papers.length === 0 ? (
          <EmptyState
            title={t('none')}
            action={
              mayMake && (
                <Button look="main" size="large" onClick={() => setMaking(true)}>
                  {t('new')}
                </Button>
              )
            }
          >
            {first.chatham !== null ? ofChatham('absent') : t(mayMake ? 'noneMake' : 'noneWait')}
          </EmptyState>
        ) : (
          <ul className="border-t-2 border-ink">{rows(open)}</ul>
        )}
        {archived.length > 0 && (
          <section aria-labelledby="archived-papers" className="mt-10">
            <h2 id="archived-papers" className="pb-2 text-22">
              {t('archived')}
            </h2>
            <ul className="border-t border-ink">{rows(archived)}</ul>
          </section>
        )}
        {forAll && first.chatham === null && <LeftPapers first={first} onHandedOver={ask} />}
      </main>
      {making && <NewPaper first={first} forAll={forAll} own={own} onClose={() => setMaking(false)} />}
    </>
  )
}
