import type { Statement } from '@/lib/packs/cited'
import type { ReactNode } from 'react'
import { CitedFrom } from './cited-from'
import { Label } from './part'
import type { Reading } from './reading'
import type { Teller } from './teller'

/** Sentences under one small heading, each with its source. Nothing where there are none. */
export function Statements({
  label,
  said,
  tell,
  reading,
}: {
  label?: ReactNode
  said: readonly Statement[] | undefined
  tell: Teller
  reading: Reading
}) {
  if (!said || said.length === 0) return null
  return (
    <div>
      {label && <Label>{label}</Label>}
      {said.map((statement, place) => (
        <div key={place} className="mt-1 first:mt-0">
          <p>{tell.explained(statement.text)}</p>
          <CitedFrom record={statement} reading={reading} />
        </div>
      ))}
    </div>
  )
}
