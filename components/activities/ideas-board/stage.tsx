'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { EmptyState } from '@/components/ui/empty-state'
import { StageHead } from '../stage-head'
import { ViewsFrame } from '../views-frame'
import { BoardAway } from './board-away'
import { BoardTable } from './board-table'
import { BoardWall } from './board-wall'
import { IdeasSurface } from './ideas-surface'
import { useIdeas } from './ideas'
import { OwnNotes } from './own-notes'

/** The board; while everyone writes for themselves, nothing of the others. On a phone one's own notes come first. */
export function Stage() {
  const t = useTranslations('activities')
  const { step, layout, picture, settings } = useIdeas()
  const [way, setWay] = useState<'board' | 'table'>('board')
  if (layout === 'screen') return <BoardWall />
  const head = <StageHead step={step} />
  if (settings.phase === 'alone' || picture === null)
    return (
      <>
        {head}
        <div className="mt-5">
          {layout === 'phone' ? (
            <OwnNotes />
          ) : (
            <EmptyState title={t('ideas-board.alone.title')}>{t('ideas-board.alone.body')}</EmptyState>
          )}
        </div>
      </>
    )
  return (
    <>
      {layout === 'phone' && head}
      {layout === 'phone' && (
        <div className="mt-4 mb-5">
          <OwnNotes />
        </div>
      )}
      <ViewsFrame
        head={layout === 'wide' ? head : undefined}
        fill={layout === 'wide'}
        label={t('views.label')}
        tabs={[
          { value: 'board', label: t('ideas-board.board') },
          { value: 'table', label: t('views.table') },
        ]}
        value={way}
        onChange={setWay}
        download={<BoardAway />}
      >
        {way === 'table' ? <BoardTable /> : <IdeasSurface />}
      </ViewsFrame>
    </>
  )
}
