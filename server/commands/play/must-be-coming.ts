import type { StepId, WorkshopId } from '@/lib/ids'
import type { Context } from '../command'
import { wrongField } from '../field-errors'

/** A step of this workshop that has not been opened. @throws Failure invalid, naming `field` */
export async function mustBeComing({ db }: Context, workshop: WorkshopId, step: StepId, field: string): Promise<void> {
  const rows = db.selectFrom('step').select('gate').where('id', '=', step).where('workshop_id', '=', workshop)
  if ((await rows.executeTakeFirst())?.gate !== 'draft') throw wrongField(field, 'wrong')
}
