'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useCommand } from '@/components/session/use-command'
import { useView } from '@/components/session/use-view'
import { useQuery } from '@/components/workshop/use-query'
import { Choice } from '@/components/ui/choice'
import { FailureNote } from '@/components/ui/failure-note'
import { say } from '@/lib/packs/text'
import { isRuledOn } from '@/lib/papers/blocks'
import type { ClauseId } from '@/lib/papers/clause'
import { NO_TAGS, TAG_KINDS, type TagKind } from '@/lib/papers/clause-tags'
import { topicsOf } from '../agreement/topics-of'
import { useAgreement } from '../agreement/use-agreement'
import { usePaper } from '../page/paper-at'

/** What the paragraph is about: the chair says so, everyone reads it. Asked for by "words and weights". */
export function ClauseTagsSection({ clause }: { clause: ClauseId }) {
  const t = useTranslations('papers.tags')
  const language = useLocale()
  const { room, first, paper, chairs } = usePaper()
  const tags = useView(room.tags).get(clause) ?? NO_TAGS
  const own = useAgreement().byId.get(clause)
  const { answer: pack } = useQuery('workshop-pack', { workshop: first.workshop })
  const { run, pending, failed } = useCommand('tag-clause')
  if (!own || !isRuledOn(own.kind) || paper.audience !== null || !pack) return null
  const topics = topicsOf(pack)
  const said = topics.filter(({ kind, id }) => tags[kind].includes(id))
  const may = chairs && paper.state === 'open'
  if (said.length === 0 && !may) return null
  const words = said.map(({ name }) => say(name, language)).join(' · ')
  const turn = (kind: TagKind, id: string, on: boolean) => {
    const list = on ? [...tags[kind], id] : tags[kind].filter((one) => one !== id)
    void run({ paper: paper.id, clause, tags: { ...tags, [kind]: list } })
  }
  return (
    <section aria-label={t('title')} className="mt-5 text-13">
      <h3 className="font-sans text-13 font-semibold">{t('title')}</h3>
      {words !== '' && <p className="mt-1 text-ink-2">{words}</p>}
      {may && (
        <details className="mt-1">
          <summary className="inline-flex min-h-6 items-center text-accent underline underline-offset-4 pointer-coarse:min-h-11">
            {t('change')}
          </summary>
          {TAG_KINDS.map((kind) => (
            <fieldset key={kind} className="mt-3" aria-busy={pending || undefined}>
              <legend className="text-ink-2">{t(`kinds.${kind}`)}</legend>
              {topics
                .filter((topic) => topic.kind === kind)
                .map(({ id, name }) => (
                  <Choice
                    key={id}
                    kind="checkbox"
                    label={say(name, language)}
                    checked={tags[kind].includes(id)}
                    disabled={pending}
                    onChange={(event) => turn(kind, id, event.target.checked)}
                    className="min-h-9! py-1! pointer-coarse:min-h-11!"
                  />
                ))}
            </fieldset>
          ))}
        </details>
      )}
      <FailureNote>{failed}</FailureNote>
    </section>
  )
}
