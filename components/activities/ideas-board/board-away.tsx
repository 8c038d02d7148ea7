'use client'
import { Bars } from '@/components/charts/bars'
import { TakeAway } from '../take-away'
import { useIdeas } from './ideas'
import { useBoardWords } from './wording'

/** Takes the notes away: those with most dots as a picture, all of them as a table. */
export function BoardAway() {
  const { step } = useIdeas()
  const { sentence, leading, rows } = useBoardWords()
  const most = Math.max(1, ...leading.map(({ dots }) => dots))
  const bars = leading.map(({ key, text, dots }) => ({ id: key, name: text, value: dots, said: String(dots) }))
  const picture = () => ({
    node: <Bars bars={bars} most={most} label={sentence} />,
    title: step.title,
    lines: [sentence],
  })
  return <TakeAway name={step.title} picture={leading.length > 0 ? picture : null} rows={rows} />
}
