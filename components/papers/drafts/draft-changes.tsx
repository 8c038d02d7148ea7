'use client'
import { useTranslations } from 'next-intl'
import { useMemo, useState } from 'react'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { TextAreaField } from '@/components/ui/text-area-field'
import { TextLink } from '@/components/ui/text-link'
import { readBody } from '@/lib/document/body-text'
import type { PaperId } from '@/lib/ids'
import { MOST_WHY } from '@/lib/papers/amendment'
import { draftChanges } from '@/lib/papers/draft'
import { paperPath } from '@/lib/wire/addresses'
import { ChangeShown } from '../amendments/change-shown'
import { usePaper } from '../page/paper-at'

/** What a draft changes of the text it was begun for, and one button that tables it in the delegation's name. */
export function DraftChanges({ of }: { of: PaperId }) {
  const t = useTranslations('papers.drafts')
  const { first, paper, room, outline, goTo, mayWrite } = usePaper()
  const glance = useView(outline)
  const sources = useView(room.sources)
  const table = useCommand('table-draft')
  const [why, setWhy] = useState('')
  const [tabled, setTabled] = useState<number | null>(null)
  const changes = useMemo(() => {
    void glance // read anew a moment after each change
    const clauses = room.clauses.read().map((clause) => ({ ...clause, body: readBody(room.clauses.body(clause.id)!) }))
    return draftChanges(clauses, sources)
  }, [room, sources, glance])
  const fresh = changes.filter(({ isTabled }) => !isTabled).length
  const { me, delegations } = first
  const own = delegations.find(({ id }) => id === me.delegation)
  const mayTable = mayWrite && me.standing === 'head' && own?.tables === true
  const submit = async () => {
    const done = await table.run({ paper: paper.id, why })
    if (!done) return
    setTabled(done.tabled)
    setWhy('')
  }
  return (
    <section aria-labelledby="paper-draft" className="pt-4">
      <h2 id="paper-draft" className="border-b border-ink pb-2 text-18 font-semibold">
        {t('title')}
      </h2>
      <p className="pt-2 text-13 text-ink-2">
        {t('private')} <TextLink href={paperPath(first.workshop, of)}>{t('common')}</TextLink>
      </p>
      {changes.length === 0 && <p className="pt-3 text-13 text-ink-3">{t('nothing')}</p>}
      <ul>
        {changes.map(({ change, of: clause, isTabled }) => {
          const at = glance.present.find(({ id }) => id === clause)
          return (
            <li key={`${change.act} ${clause}`} className="border-b border-hair py-3">
              <p className="flex items-baseline justify-between gap-3 text-13">
                <button
                  type="button"
                  disabled={!at}
                  onClick={() => goTo(clause)}
                  className="min-h-6 font-semibold tabular-nums enabled:hover:text-accent pointer-coarse:min-h-11"
                >
                  {at?.label.full || t('paragraph')}
                </button>
                <span className="text-ink-2">{t(isTabled ? 'tabled' : 'onlyHere')}</span>
              </p>
              <ChangeShown one={change} />
            </li>
          )
        })}
      </ul>
      {mayTable && fresh > 0 && (
        <div className="grid gap-4 pt-4">
          <TextAreaField
            label={t('why')}
            value={why}
            onChange={(event) => setWhy(event.target.value)}
            rows={2}
            maxLength={MOST_WHY}
            dir="auto"
          />
          <Button look="main" pending={table.pending} onClick={() => void submit()} className="justify-self-start">
            {t('table', { count: fresh })}
          </Button>
        </div>
      )}
      {!mayTable && fresh > 0 && <p className="pt-3 text-13 text-ink-3">{t('headTables')}</p>}
      <p role="status" className="pt-3 text-13 text-ink-2 empty:hidden">
        {tabled !== null && t('done', { count: tabled })}
      </p>
      <FailureNote>{table.failed}</FailureNote>
    </section>
  )
}
