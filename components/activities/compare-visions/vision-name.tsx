'use client'
import { VisionSwatch } from '@/components/charts/hatch'
import { Term } from '@/components/ui/term'
import { say } from '@/lib/packs/text'
import { useComparing } from './comparing'

/** A vision's hatch, letter and name, on the line of the numbers beside it; pressing the name tells what it is. */
export function VisionName({
  index,
  plain = false,
  large = false,
}: {
  index: number
  plain?: boolean
  large?: boolean
}) {
  const { looks, visions, language } = useComparing()
  const { letter, name, place } = looks[index]!
  if (large)
    return (
      <span className="inline-flex items-center gap-5">
        <VisionSwatch place={place} className="size-10" />
        <span className="w-8 shrink-0 font-serif">{letter}</span>
        <bdi>{name}</bdi>
      </span>
    )
  return (
    <span className="inline-flex items-start gap-2">
      <VisionSwatch place={place} className="mt-px size-5" />
      <b className="w-4 shrink-0 self-baseline font-serif text-[1.0625rem]/[1.375rem] font-medium">{letter}</b>
      <span className="self-baseline leading-[1.375rem]">
        {plain ? <bdi>{name}</bdi> : <Term meaning={say(visions[index]!.summary, language)}>{name}</Term>}
      </span>
    </span>
  )
}
