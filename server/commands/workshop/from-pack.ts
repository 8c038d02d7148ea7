import { activityOf } from '@/lib/activities/registry'
import type { Pack, Template } from '@/lib/packs/pack'
import { migrationPack } from '@/lib/packs/migration/migration'
import { packError, type PackError } from '@/lib/packs/pack-errors'
import { parsePackFile, type ParsedPack } from '@/lib/packs/parse-pack'
import { say, type Language } from '@/lib/packs/text'
import type { PackOutline } from '@/lib/wire/records'
import type { Delegation } from '@/lib/workshop/delegation'
import { PLAIN_TERMS, type Step } from '@/lib/workshop/step'

/** The pack a workshop starts from when no file is given. */
export const builtInPack: Pack = migrationPack

/** A pack from a file's text, whose templates use only activities that are known here, with settings that fit them. */
export function readPack(text: string): ParsedPack {
  const parsed = parsePackFile(text)
  if (!parsed.ok) return parsed
  const errors = parsed.pack.templates.flatMap((template, at) =>
    template.steps.flatMap((step, place): PackError[] => {
      const path = ['templates', at, 'steps', place]
      const activity = activityOf(step.kind)
      if (!activity) return [packError([...path, 'kind'], 'invalid')]
      const fits = activity.settings.safeParse({ ...(activity.begin(parsed.pack) as object), ...step.settings }).success
      return fits ? [] : [packError([...path, 'settings'], 'invalid')]
    }),
  )
  return errors.length > 0 ? { ok: false, errors } : parsed
}

/** The agenda a template makes: its first step open, so that a room can begin at once, the others in draft. */
export function stepsOf(pack: Pack, template: Template, language: Language): Omit<Step, 'id' | 'order' | 'closedAt'>[] {
  return template.steps.map((step, index) => ({
    kind: step.kind,
    title: say(step.title, language),
    instruction: say(step.instruction, language),
    minutes: step.minutes,
    gate: index === 0 ? 'open' : 'draft',
    settings: activityOf(step.kind)!.settings.parse({
      ...(activityOf(step.kind)!.begin(pack) as object),
      ...step.settings,
    }),
    ...PLAIN_TERMS,
    ...(step.sees && { sees: step.sees }),
    ...(step.contributors && { contributors: step.contributors }),
  }))
}

/** The pack's actors as delegations. */
export const delegationsOf = (pack: Pack, language: Language): Omit<Delegation, 'id' | 'order'>[] =>
  pack.actors.map(({ name, code, rights }) => ({ name: say(name, language).slice(0, 100), code, ...rights }))

export const outlineOf = (pack: Pack, language: Language): PackOutline => ({
  id: pack.id,
  title: say(pack.title, language),
  version: pack.version,
  languages: pack.languages,
  templates: pack.templates.map((template) => ({
    id: template.id,
    title: say(template.title, language),
    summary: say(template.summary, language),
    steps: template.steps.map(({ kind, title, minutes }) => ({ kind, title: say(title, language), minutes })),
  })),
  delegations: delegationsOf(pack, language),
})
