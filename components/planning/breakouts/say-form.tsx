'use client'
import { useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { Button } from '@/components/ui/button'
import { TextField } from '@/components/ui/text-field'
import { useToast } from '@/components/ui/toast'
import { useCommand } from '@/components/workshop/use-command'
import { useWorkshop } from '@/components/workshop/use-workshop'

/** A word to all groups at once. */
export function SayForm() {
  const t = useTranslations('planning.breakouts')
  const toast = useToast()
  const { first } = useWorkshop()
  const { give, pending } = useCommand()
  const [text, setText] = useState('')
  const say = async (event: FormEvent) => {
    event.preventDefault()
    if (!(await give('say-to-groups', { workshop: first.workshop, text }))) return
    setText('')
    toast(t('said'))
  }
  return (
    <form onSubmit={(event) => void say(event)} className="mt-4 flex items-end gap-3">
      <TextField
        label={t('say')}
        value={text}
        maxLength={400}
        dir="auto"
        onChange={(event) => setText(event.target.value)}
        className="min-w-0 grow"
      />
      <Button type="submit" pending={pending} disabled={text.trim() === ''}>
        {t('sayDo')}
      </Button>
    </form>
  )
}
