'use client'
import { useTranslations } from 'next-intl'
import { useId, type ReactNode } from 'react'

/** Asks for a file. `why`: the sentence why the last one is not taken. */
export function FileField({
  label,
  hint,
  accept,
  why,
  onFile,
}: {
  label: ReactNode
  hint: ReactNode
  accept: string
  why: string | null
  onFile: (file: File | null) => void
}) {
  const t = useTranslations('papers.import')
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="text-13 font-medium text-ink-2">
        {label}
      </label>
      <input
        id={id}
        type="file"
        accept={accept}
        aria-describedby={`${id}-hint`}
        aria-invalid={why !== null}
        onChange={(event) => onFile(event.target.files?.[0] ?? null)}
        className="mt-2 block w-full text-15 file:me-4 file:min-h-11 file:border file:border-ink file:bg-transparent file:px-4 file:text-15 file:font-medium file:text-ink hover:file:bg-ink hover:file:text-paper"
      />
      <p id={`${id}-hint`} className="mt-1 text-13 text-ink-3">
        {hint}
      </p>
      {why !== null && (
        <p role="alert" className="mt-2 border-s-4 border-ink ps-3 text-15 text-ink">
          {t('refused', { why })}
        </p>
      )}
    </div>
  )
}
