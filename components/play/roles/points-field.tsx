import { TextField } from '@/components/ui/text-field'

const MOST = 100

/** What something is worth, 0 to 100. */
export function PointsField({
  label,
  value,
  onChange,
}: {
  label: string
  value: number
  onChange: (points: number) => void
}) {
  return (
    <TextField
      label={label}
      type="number"
      min={0}
      max={MOST}
      step={1}
      value={String(value)}
      className="max-w-40"
      onChange={({ target }) => onChange(Math.min(MOST, Math.max(0, Math.round(Number(target.value) || 0))))}
    />
  )
}
