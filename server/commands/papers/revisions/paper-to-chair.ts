import type { PaperId } from '@/lib/ids'
import type { Caller, Context } from '../../command'
import { paperFor, paperRead, type PaperOf } from '../paper-for'

/** A paper that the caller chairs, and that may be changed now. @throws as paperFor does */
export async function paperToChair(context: Context, caller: Caller, id: PaperId): Promise<PaperOf> {
  const { paper } = await paperRead(context, caller, id)
  return paperFor(context, caller, id, { do: 'chair paper', audience: paper.audience })
}
