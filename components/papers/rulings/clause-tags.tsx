'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useRef, useState } from 'react'
import { useView } from '@/components/session/use-view'
import { useQuery } from '@/components/workshop/use-query'
import { Choice } from '@/components/ui/choice'
import { FailureNote } from '@/components/ui/failure-note'
import { say } from '@/lib/packs/text'
import { isRuledOn } from '@/lib/papers/blocks'
import type { ClauseId } from '@/lib/papers/clause'
import { NO_TAGS, TAG_KINDS, type ClauseTags, type TagKind } from '@/lib/papers/clause-tags'
import { runCommand } from '@/lib/wire/ask'
import { Failure } from '@/lib/wire/failures'
import { topicsOf } from '../agreement/topics-of'
import { useAgreement } from '../agreement/use-agreement'
import { usePaper } from '../page/paper-at'

/** What the paragraph is about: the chair says so, everyone reads it. Asked for by "words and weights". */
export function ClauseTagsSection({ clause }: { clause: ClauseId }) {
  const t = useTranslations('papers.tags')
  const language = useLocale()
  const { room, first, paper, chairs } = usePaper()
  const known = useView(room.tags).get(clause) ?? NO_TAGS
  const { tags, turn, failed } = useTurnedTags(clause, known)
  const own = useAgreement().byId.get(clause)
  const { answer: pack } = useQuery('workshop-pack', { workshop: first.workshop })
  if (!own || !isRuledOn(own.kind) || paper.audience !== null || !pack) return null
  const topics = topicsOf(pack)
  const said = topics.filter(({ kind, id }) => tags[kind].includes(id))
  const may = chairs && paper.state === 'open'
  if (said.length === 0 && !may) return null
  const words = said.map(({ name }) => say(name, language)).join(' · ')
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
            <fieldset key={kind} className="mt-3">
              <legend className="text-ink-2">{t(`kinds.${kind}`)}</legend>
              {topics
                .filter((topic) => topic.kind === kind)
                .map(({ id, name }) => (
                  <Choice
                    key={id}
                    kind="checkbox"
                    label={say(name, language)}
                    checked={tags[kind].includes(id)}
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

/** What is ticked stands at once, and goes to the server one after the other; what it refused is taken back. */
function useTurnedTags(clause: ClauseId, known: ClauseTags) {
  const failures = useTranslations('failures')
  const { paper } = usePaper()
  const [wanted, setWanted] = useState<{ of: ClauseId; tags: ClauseTags } | null>(null)
  const [failed, setFailed] = useState<string>()
  const line = useRef(Promise.resolve())
  const waiting = useRef(0)
  const tags = wanted?.of === clause ? wanted.tags : known
  const turn = (kind: TagKind, id: string, on: boolean) => {
    const next = { ...tags, [kind]: on ? [...tags[kind], id] : tags[kind].filter((one) => one !== id) }
    setWanted({ of: clause, tags: next })
    setFailed(undefined)
    waiting.current++
    line.current = line.current
      .then(async () => void (await runCommand('tag-clause', { paper: paper.id, clause, tags: next })))
      .catch((error: unknown) => setFailed(failures(error instanceof Failure ? error.failure : 'unexpected')))
      .finally(() => {
        waiting.current--
        if (waiting.current === 0) setWanted(null)
      })
  }
  return { tags, turn, failed }
}
