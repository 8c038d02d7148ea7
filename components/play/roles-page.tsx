'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Skeleton } from '@/components/ui/skeleton'
import { Tabs } from '@/components/ui/tabs'
import type { PlayBook } from '@/lib/wire/play'
import { BriefsPart } from './roles/briefs-part'
import { DebriefPart } from './roles/debrief-part'
import { GuidePart } from './roles/guide-part'
import { NewsPart } from './roles/news-part'
import { PostPart } from './roles/post-part'
import { RolesPart } from './roles/roles-part'
import { Said } from './said'
import { usePlayBook } from './use-play'

export interface PartProps {
  readonly book: PlayBook
  /** Asks the server again, after something was changed here. */
  readonly ask: () => void
}

const PARTS = {
  roles: RolesPart,
  briefs: BriefsPart,
  news: NewsPart,
  post: PostPart,
  debrief: DebriefPart,
  guide: GuidePart,
}
type PartName = keyof typeof PARTS

/** Where a role-play is run: who plays what, the briefs, the news, and the look back. */
export function RolesPage() {
  const t = useTranslations('play.roles')
  const { book, ask } = usePlayBook()
  const [part, setPart] = useState<PartName>('roles')
  if (!book) return <Skeleton lines={8} className="pt-6" />
  const Part = PARTS[part]
  return (
    <>
      <h1 className="text-30">
        <Said text={book.scenario.title} />
      </h1>
      <Tabs
        label={t('parts')}
        className="mt-3 border-b border-hair"
        tabs={(Object.keys(PARTS) as PartName[]).map((value) => ({ value, label: t(`part.${value}`) }))}
        value={part}
        onChange={setPart}
      >
        <div className="pt-5">
          <Part book={book} ask={ask} />
        </div>
      </Tabs>
    </>
  )
}
