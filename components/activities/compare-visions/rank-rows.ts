import type { VisionLook } from '@/components/charts/vision-look'
import type { Acceptability } from '@/lib/decision'

/** Per vision its share of every rank, for a spreadsheet; ranks are numbered. */
export function rankRows(
  { ranks, standardErrors }: Acceptability,
  looks: readonly VisionLook[],
  percent: (share: number) => string,
): string[][] {
  const heads = ranks.map((_, rank) => `#${rank + 1}`)
  const uncertain = standardErrors.flat().some((error) => error > 0)
  return [
    ['', '', ...heads, ...(uncertain ? ['± #1'] : [])],
    ...looks.map(({ letter, name }, vision) => [
      letter,
      name,
      ...ranks[vision]!.map(percent),
      ...(uncertain ? [percent(1.96 * standardErrors[vision]![0]!)] : []),
    ]),
  ]
}
