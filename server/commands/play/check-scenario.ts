import { z } from 'zod'
import { mobilityScenario } from '@/lib/packs/migration/scenario/scenario'
import { parseScenario, parseScenarioFile } from '@/lib/packs/parse-scenario'
import { PACK_LIMIT } from '@/lib/packs/read-json'
import { publicScenario } from '@/lib/packs/scenario-public'
import { command } from '../command'
import { withAccount } from '../rights'

const input = z.object({ file: z.string().optional() })

export const checkScenario = command(
  'check-scenario',
  input,
  async (context, caller, { file }) => {
    await withAccount(context, caller)
    const read = file === undefined ? parseScenario(mobilityScenario) : parseScenarioFile(file)
    return read.ok ? { ok: true, scenario: publicScenario(read.value) } : { ok: false, errors: read.errors }
  },
  2 * PACK_LIMIT,
)
