'use client'
import { useTranslations } from 'next-intl'
import { Button } from '@/components/ui/button'

/** Earlier, later, away: what can be done with one line of a list. `name` says which, for who hears it. */
export function LineTools<Line>({
  lines,
  at,
  name,
  onChange,
}: {
  lines: readonly Line[]
  at: number
  name: string
  onChange: (lines: Line[]) => void
}) {
  const t = useTranslations('play.edit')
  const move = (to: number) => {
    const moved = lines.filter((_, i) => i !== at)
    moved.splice(to, 0, lines[at]!)
    onChange(moved)
  }
  return (
    <div className="flex flex-wrap justify-end gap-x-5">
      <Button look="text" disabled={at === 0} aria-label={t('earlierName', { name })} onClick={() => move(at - 1)}>
        {t('earlier')}
      </Button>
      <Button
        look="text"
        disabled={at === lines.length - 1}
        aria-label={t('laterName', { name })}
        onClick={() => move(at + 1)}
      >
        {t('later')}
      </Button>
      <Button
        look="text"
        aria-label={t('removeName', { name })}
        onClick={() => onChange(lines.filter((_, i) => i !== at))}
      >
        {t('remove')}
      </Button>
    </div>
  )
}
