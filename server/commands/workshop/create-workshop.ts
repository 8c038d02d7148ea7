import { z } from 'zod'
import { PACK_LIMIT } from '@/lib/packs/read-json'
import { languageSchema } from '@/lib/packs/text'
import { Failure } from '@/lib/wire/failures'
import type { TemplateId } from '@/lib/ids'
import { capacitySchema, DEFAULT_CAPACITY } from '@/lib/workshop/capacity'
import { chathamSchema } from '@/lib/workshop/chatham'
import { delegationDraftSchema } from '@/lib/workshop/delegation-draft'
import { id as idOf } from '@/lib/workshop/id-schema'
import { titleSchema } from '@/lib/workshop/name'
import type { Gate } from '@/lib/workshop/step'
import { withoutNames } from '../chatham/without-names'
import { command } from '../command'
import { MOST_DELEGATIONS } from '../delegations/delegations-in'
import { fullDelegations } from '../delegations/full-delegations'
import { wrongField } from '../field-errors'
import { stepsOfOwn } from '../plans/own-templates'
import { builtInPack, delegationsOf, readPack, stepsOf } from './from-pack'
import { playingDelegations, readScenario, withDebrief } from './from-scenario'
import { makeWorkshop } from './make-workshop'
import { withAccount } from '../rights'

const input = z.object({
  title: titleSchema,
  language: languageSchema,
  packFile: z.string().optional(),
  template: z.string().optional(),
  ownTemplate: idOf<TemplateId>().optional(),
  delegations: z.array(delegationDraftSchema).max(MOST_DELEGATIONS).readonly().optional(),
  capacity: capacitySchema.default(DEFAULT_CAPACITY),
  chatham: chathamSchema.default(null),
  scenario: z.union([z.literal('built-in'), z.object({ file: z.string() })]).optional(),
})

/** A pack's file stands in JSON once more, which escapes every quotation mark in it. */
export const PACK_BYTES = 2 * PACK_LIMIT

export const createWorkshop = command(
  'create-workshop',
  input,
  async (
    context,
    caller,
    { title, language, packFile, template: wanted, delegations, capacity, scenario: chosen, ownTemplate, chatham },
  ) => {
    const { id: user, name } = await withAccount(context, caller)
    const read = packFile === undefined ? { ok: true as const, pack: builtInPack } : readPack(packFile)
    if (!read.ok) throw new Failure('badPack')
    const { pack } = read
    if (chatham !== null && chosen) throw wrongField('chatham', 'wrong')
    const template = wanted === undefined ? pack.templates[0] : pack.templates.find((each) => each.id === wanted)
    if (!template) throw wrongField('template', 'wrong')
    const scenario = chosen && readScenario(chosen)
    const planned = ownTemplate ? await stepsOfOwn(context, user, ownTemplate, pack) : stepsOf(pack, template, language)
    const steps = firstOpen(withoutNames(chatham, planned))
    const workshop = await makeWorkshop(context, {
      title,
      pack: JSON.stringify(pack),
      template: template.id,
      capacity,
      chatham,
      ...(scenario && { scenario }),
      delegations: scenario
        ? playingDelegations(scenario, language)
        : delegations
          ? fullDelegations(delegations)
          : delegationsOf(pack, language),
      steps: scenario ? withDebrief(steps, pack, language) : steps,
      facilitator: { user, name },
    })
    return { workshop }
  },
  2 * PACK_BYTES, // a pack and a scenario
)

/** So that a room can begin at once. */
const firstOpen = <S extends { gate: Gate }>(steps: readonly S[]): S[] =>
  steps.map((step, index) => ({ ...step, gate: index === 0 ? 'open' : 'draft' }))
