import type { PaperRoom } from '@/lib/document/paper-room'
import { newUlid } from '@/lib/ids'
import type { Ruling } from '@/lib/papers/ruling'

/** Records a ruling. Of two about one clause the later one is later by its time too, whatever the clock says. */
export function putRuling({ rulings }: PaperRoom, ruling: Omit<Ruling, 'at'>, now: number): void {
  let at = now
  for (const one of rulings.read().values()) if (one.clause === ruling.clause && one.at >= at) at = one.at + 1
  rulings.put(newUlid(at), { ...ruling, at })
}
