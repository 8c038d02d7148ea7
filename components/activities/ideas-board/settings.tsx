'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { SelectField } from '@/components/ui/select-field'
import { ideasBoard } from '@/lib/activities/ideas-board/ideas-board'
import { MOST_VOTES, type IdeasBoardSettings } from '@/lib/activities/ideas-board/settings'
import { SettingsForm } from '../asked/settings-form'
import { ShownField } from '../asked/shown-field'
import { Unreadable } from '../unreadable'
import { useSaving } from '../use-saving'
import { useSettings } from '../use-settings'
import type { SettingsProps } from '../view'

/** How many dots everyone has, and whose notes they are said to be. */
export function Settings(props: SettingsProps) {
  const settings = useSettings(props.step, ideasBoard.settings)
  return settings ? <BoardForm key={props.step.id} {...props} saved={settings} /> : <Unreadable />
}

function BoardForm({ step, answered, onSaved, saved }: SettingsProps & { saved: IdeasBoardSettings }) {
  const t = useTranslations('activities.ideas-board.edit')
  const [draft, setDraft] = useState(saved)
  const saving = useSaving({ step, onSaved })
  const edit = (next: Partial<IdeasBoardSettings>) => {
    setDraft({ ...draft, ...next })
    saving.edited()
  }
  return (
    <SettingsForm
      title={t('title')}
      answered={answered}
      outcome={saving.outcome}
      onSend={() => void saving.save({ ...draft, phase: saved.phase })}
    >
      <SelectField
        label={t('votes')}
        hint={t('votesHint')}
        value={String(draft.votes)}
        onChange={({ target }) => edit({ votes: Number(target.value) })}
      >
        {Array.from({ length: MOST_VOTES }, (_, index) => index + 1).map((votes) => (
          <option key={votes} value={votes} disabled={answered && votes < saved.votes}>
            {votes}
          </option>
        ))}
      </SelectField>
      <ShownField value={draft.shown} onChange={(shown) => edit({ shown })} />
    </SettingsForm>
  )
}
