import { AimMark } from '@/components/charts/aim-mark'
import { textColour, type AimLook } from '@/components/charts/aim-look'

const LONGEST = 14

/** An aim at the head of a column of numbers: its shape above its name, or the shape alone where names are many or long. */
export function AimHead({ aim, index, of }: { aim: AimLook; index: number; of: readonly AimLook[] }) {
  const worded = of.length <= 4 && of.every(({ name }) => name.length <= LONGEST)
  return (
    <span className="inline-flex flex-col items-end" title={aim.name} style={{ color: textColour(index) }}>
      <AimMark aim={aim} index={index} className="size-[0.8em]!" />
      <span className={worded ? undefined : 'sr-only'}>{aim.name}</span>
    </span>
  )
}
