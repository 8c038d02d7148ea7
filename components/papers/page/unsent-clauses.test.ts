import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { seeded } from '@/lib/decision'
import { newId } from '@/lib/ids'
import { paperOf, Replica } from '../testing/replica'
import { keepPaper, unsentClauses } from './unsent-clauses'

it('S8 what was written and refused is offered whole, and nothing of what others wrote', () => {
  const start = Y.encodeStateAsUpdate(paperOf(['The parties agree.', 'They meet.', 'They report.']))
  const mine = new Replica(newId(), start, seeded(1))
  const others = new Replica(newId(), start, seeded(2))
  others.type(1, 4, ' shall')
  for (const bytes of others.outbox.splice(0)) mine.receive(bytes)
  mine.type(0, 17, ' to wait')
  mine.split(2, 4)
  mine.type(3, 0, 'often')
  const kept = keepPaper(mine.doc)
  expect(unsentClauses(kept, others.doc).map(({ text }) => text)).toEqual([
    'The parties agree to wait.',
    'often report.',
  ])
  expect(unsentClauses(kept, mine.doc)).toEqual([])
})
