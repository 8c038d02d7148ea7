'use client'
import { useTranslations } from 'next-intl'
import { CommandFailure } from '@/components/workshop/command-failure'
import { useCommand } from '@/components/workshop/use-command'
import { useQuery } from '@/components/workshop/use-query'
import { Menu } from '@/components/ui/menu'
import type { WorkshopView } from '@/lib/wire/queries'

/** For who runs the room: papers that removed delegations left, by their titles alone, and to whom they may go. */
export function LeftPapers({ first, onHandedOver }: { first: WorkshopView; onHandedOver: () => void }) {
  const t = useTranslations('papers.left')
  const { workshop, delegations } = first
  const { answer, ask } = useQuery('left-papers', { workshop })
  const { give, failure } = useCommand('here')
  if (!answer || answer.length === 0) return null
  return (
    <section aria-labelledby="left-papers" className="mt-10">
      <h2 id="left-papers" className="text-22">
        {t('title')}
      </h2>
      <p className="measure mt-1 pb-2 text-13 text-ink-2">{t('text')}</p>
      <ul className="border-t border-ink">
        {answer.map(({ id, title, kind }) => (
          <li key={id} className="flex items-baseline justify-between gap-6 border-b border-hair py-4">
            <div className="min-w-0">
              <p dir="auto" className="text-start font-serif text-18 font-medium">
                {title}
              </p>
              <p className="mt-0.5 text-13 text-ink-2">{t(`kinds.${kind}`)}</p>
            </div>
            {!first.archived && delegations.length > 0 && (
              <Menu
                label={t('give')}
                name={t('giveName', { title })}
                items={delegations.map(({ id: to, name }) => ({
                  label: name,
                  onSelect: () =>
                    void give('hand-over-paper', { workshop, paper: id, to }).then((done) => {
                      if (!done) return
                      ask()
                      onHandedOver()
                    }),
                }))}
              />
            )}
          </li>
        ))}
      </ul>
      <CommandFailure of={failure} />
    </section>
  )
}
