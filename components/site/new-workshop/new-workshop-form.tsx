'use client'
import { useLocale, useTranslations } from 'next-intl'
import { useState, type FormEvent } from 'react'
import { useCommand } from '@/components/session/use-command'
import { ChathamChoice } from '@/components/chatham/chatham-choice'
import { Button } from '@/components/ui/button'
import { FailureNote } from '@/components/ui/failure-note'
import { TextField } from '@/components/ui/text-field'
import { useFirstError } from '@/components/ui/use-first-error'
import { workshopPath } from '@/lib/wire/addresses'
import { needsNames } from '@/lib/activities/needs-names'
import type { OwnTemplate, PackOutline } from '@/lib/wire/records'
import type { Chatham } from '@/lib/workshop/chatham'
import type { DelegationDraft } from '@/lib/workshop/delegation-draft'
import { Band } from '../band'
import { DelegationTable } from './delegation-table'
import { draftOf, rowsOf, type DraftRow } from './draft-row'
import { PackSource, type ChosenPack } from './pack-source'
import { PasteDialog } from './paste-dialog'
import { ScenarioChoice, type ChosenScenario } from './scenario-choice'
import { TemplateChoice } from './template-choice'

/** Title, what it starts from, delegations: then the workshop exists and its lobby opens. */
export function NewWorkshopForm({ builtIn, mine }: { builtIn: PackOutline; mine: readonly OwnTemplate[] }) {
  const t = useTranslations('newWorkshop')
  const language = useLocale()
  const command = useCommand('create-workshop')
  const form = useFirstError(command.failure)
  const [pack, setPack] = useState<ChosenPack>({ outline: builtIn, file: null })
  const [template, setTemplate] = useState(builtIn.templates[0]?.id ?? '')
  const [rows, setRows] = useState<readonly DraftRow[]>(() => rowsOf(builtIn.delegations, 0))
  const [play, setPlay] = useState<ChosenScenario | null>(null)
  const [chatham, setChatham] = useState<Chatham>(null)
  const [pasting, setPasting] = useState(false)

  const replace = (delegations: readonly DelegationDraft[]) => setRows((before) => rowsOf(delegations, nextKey(before)))

  function choose(chosen: ChosenPack) {
    setPack(chosen)
    setTemplate(chosen.outline.templates[0]?.id ?? '')
    replace(chosen.outline.delegations)
  }

  const own = mine.find((each) => each.template === template)
  const planned = (own ?? pack.outline.templates.find(({ id }) => id === template))?.steps ?? []
  const leftOut = planned.filter(({ kind }) => needsNames(kind)).map(({ title }) => title)

  /** An agenda that ends with a debrief is meant for a role-play. */
  function choosePlay(chosen: ChosenScenario | null) {
    setPlay(chosen)
    const meant = pack.outline.templates.find(({ steps }) => steps.some(({ kind }) => kind === 'debrief'))
    if (chosen && !play && meant) setTemplate(meant.id)
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    const title = String(new FormData(event.currentTarget).get('title'))
    const made = await command.run({
      title,
      language,
      ...(own ? { ownTemplate: own.template } : { template }),
      ...(play
        ? { scenario: play.file ? { file: play.file.text } : ('built-in' as const) }
        : { delegations: rows.map(draftOf), chatham }),
      ...(pack.file ? { packFile: pack.file.text } : {}),
    })
    if (made) location.assign(workshopPath(made.workshop))
  }

  return (
    <form ref={form} noValidate onSubmit={(event) => void submit(event)}>
      <Band title={t('name')} lede={t('nameHint')}>
        <TextField
          label={t('name')}
          labelHidden
          name="title"
          maxLength={140}
          dir="auto"
          error={command.fieldError('title')}
          className="max-w-text [&_input]:h-14 [&_input]:font-serif [&_input]:text-22"
        />
      </Band>

      <Band title={t('startTitle')} lede={t('startText')}>
        <div className="grid gap-6">
          <PackSource pack={pack} builtIn={builtIn} onChange={choose} />
          <TemplateChoice templates={pack.outline.templates} mine={mine} value={template} onChange={setTemplate} />
        </div>
      </Band>

      <Band title={t('rolePlay.title')} lede={t('rolePlay.text')}>
        <ScenarioChoice chosen={play} onChange={choosePlay} />
      </Band>

      {!play && (
        <Band title={t('namesTitle')} lede={t('namesText')}>
          <ChathamChoice value={chatham} onChange={setChatham} leftOut={leftOut} />
        </Band>
      )}

      {!play && (
        <Band title={t('delegationsTitle')} lede={t('delegationsText')}>
          <DelegationTable rows={rows} onChange={setRows} error={command.fieldError} />
          <div className="mt-4 flex flex-wrap items-center gap-x-8 gap-y-2">
            <Button onClick={() => setRows([...rows, ...rowsOf([{ name: '' }], nextKey(rows))])}>{t('add')}</Button>
            <Button look="text" onClick={() => setPasting(true)}>
              {t('paste')}
            </Button>
            <Button look="text" onClick={() => replace(pack.outline.delegations)}>
              {t('fromPack')}
            </Button>
          </div>
        </Band>
      )}

      <div className="mt-14 grid gap-6 border-t-2 border-ink pt-6">
        <FailureNote>{command.failed}</FailureNote>
        <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
          <Button type="submit" look="main" size="large" pending={command.pending} className="max-sm:w-full">
            {t('submit')}
          </Button>
          <p className="text-15 text-ink-2">{t('submitText')}</p>
        </div>
      </div>
      {pasting && <PasteDialog onUse={replace} onClose={() => setPasting(false)} />}
    </form>
  )
}

const nextKey = (rows: readonly { key: number }[]) => Math.max(-1, ...rows.map(({ key }) => key)) + 1
