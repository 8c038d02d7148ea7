'use client'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Choice } from '@/components/ui/choice'
import { FailureNote } from '@/components/ui/failure-note'
import { TextAreaField } from '@/components/ui/text-area-field'
import { useCommand } from '@/components/session/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'
import type { DelegationId } from '@/lib/ids'
import type { Delegation } from '@/lib/workshop/delegation'

const LONGEST = 2000

/** Writes to other delegations in one's role. Says who can read it, the facilitators too. */
export function MessageForm({
  others,
  facilitatorsRead,
}: {
  others: readonly Delegation[]
  facilitatorsRead: boolean
}) {
  const t = useTranslations('play.post')
  const { first } = useWorkshop()
  const command = useCommand('send-message')
  const [to, setTo] = useState<readonly DelegationId[]>([])
  const [text, setText] = useState('')
  const [sent, setSent] = useState(false)

  const send = async () => {
    if (!(await command.run({ workshop: first.workshop, to, text }))) return
    setText('')
    setTo([])
    setSent(true)
  }
  return (
    <form
      className="mt-4 grid gap-4 border-t border-ink pt-4"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <fieldset>
        <legend className="text-13 font-medium text-ink-2">{t('to')}</legend>
        <div className="grid sm:grid-cols-2">
          {others.map(({ id, name }) => (
            <Choice
              key={id}
              kind="checkbox"
              label={<bdi>{name}</bdi>}
              checked={to.includes(id)}
              onChange={({ target }) => setTo(target.checked ? [...to, id] : to.filter((each) => each !== id))}
            />
          ))}
        </div>
      </fieldset>
      <TextAreaField
        label={t('text')}
        value={text}
        maxLength={LONGEST}
        dir="auto"
        error={command.fieldError('text') ?? command.fieldError('to')}
        hint={t(facilitatorsRead ? 'facilitatorsRead' : 'facilitatorsDoNot')}
        onChange={(event) => {
          setText(event.target.value)
          setSent(false)
        }}
      />
      <FailureNote>{command.failed}</FailureNote>
      <div className="flex items-center gap-4">
        <Button type="submit" pending={command.pending} disabled={to.length === 0 || text.trim() === ''}>
          {t('send')}
        </Button>
        <span role="status" className="text-13 text-ink-2">
          {sent && t('sent')}
        </span>
      </div>
    </form>
  )
}
