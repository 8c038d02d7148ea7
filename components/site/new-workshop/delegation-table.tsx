'use client'
import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Term } from '@/components/ui/term'
import { TextField } from '@/components/ui/text-field'
import { RIGHTS, type DraftRow } from './draft-row'

const COLUMNS = 'md:grid-cols-[minmax(0,1fr)_6.5rem_4.5rem_4.5rem_4.5rem_5.5rem]'

/** The delegations of a workshop to be: name, mark and rights of each, to change, add and remove. */
export function DelegationTable({
  rows,
  onChange,
  error,
}: {
  rows: readonly DraftRow[]
  onChange: (rows: readonly DraftRow[]) => void
  error: (path: string) => string | undefined
}) {
  const t = useTranslations('newWorkshop')
  const list = useRef<HTMLUListElement>(null)
  const change = (key: number, part: Partial<DraftRow>) =>
    onChange(rows.map((row) => (row.key === key ? { ...row, ...part } : row)))

  function remove(key: number) {
    onChange(rows.filter((row) => row.key !== key))
    list.current?.focus()
  }

  return (
    <>
      {rows.length > 0 && (
        <div className={`hidden gap-x-4 border-b border-ink pb-2 text-12 text-ink-2 md:grid ${COLUMNS}`}>
          <span>{t('delegation')}</span>
          <Term meaning={t('markMeaning')}>{t('mark')}</Term>
          {RIGHTS.map((right) => (
            <span key={right} className="text-center">
              <Term meaning={t(`${right}Meaning`)}>{t(right)}</Term>
            </span>
          ))}
          <span />
        </div>
      )}
      <ul ref={list} tabIndex={-1} aria-label={t('delegationsCaption')} className="outline-none">
        {rows.map((row, index) => {
          const name = row.name.trim() || t('unnamed', { number: index + 1 })
          return (
            <li
              key={row.key}
              className={`grid grid-cols-[minmax(0,1fr)_6rem] items-start gap-x-4 gap-y-2 border-b border-hair py-3 md:py-1.5 ${COLUMNS}`}
            >
              <TextField
                label={t('unnamed', { number: index + 1 })}
                labelHidden="wide"
                value={row.name}
                maxLength={100}
                onChange={(event) => change(row.key, { name: event.target.value })}
                error={error(`delegations.${index}.name`)}
                className="[&_input]:md:border-transparent [&_input]:md:hover:border-field [&_input]:md:focus:border-accent"
              />
              <TextField
                label={t('mark')}
                aria-label={t('markOf', { number: index + 1 })}
                labelHidden="wide"
                value={row.code}
                maxLength={4}
                autoCapitalize="characters"
                spellCheck={false}
                onChange={(event) => change(row.key, { code: event.target.value.toLocaleUpperCase('en') })}
                error={error(`delegations.${index}.code`)}
                className="[&_input]:font-semibold [&_input]:tracking-[0.04em] [&_input]:md:border-transparent [&_input]:md:hover:border-field [&_input]:md:focus:border-accent"
              />
              <div className="col-span-2 flex flex-wrap items-center gap-x-4 md:contents">
                {RIGHTS.map((right) => (
                  <label key={right} className="flex min-h-11 items-center gap-2 md:justify-center">
                    <input
                      type="checkbox"
                      checked={row[right]}
                      aria-label={t('rightOf', { name, right: t(right) })}
                      onChange={(event) => change(row.key, { [right]: event.target.checked })}
                      className="size-5 accent-accent"
                    />
                    <span aria-hidden className="text-13 text-ink-2 md:hidden">
                      {t(right)}
                    </span>
                  </label>
                ))}
                <Button
                  look="text"
                  aria-label={t('removeOf', { name })}
                  onClick={() => remove(row.key)}
                  className="ms-auto min-h-11! md:justify-self-end"
                >
                  {t('remove')}
                </Button>
              </div>
            </li>
          )
        })}
      </ul>
      {rows.length === 0 && <p className="border-y border-hair py-6 text-15 text-ink-2">{t('none')}</p>}
    </>
  )
}
