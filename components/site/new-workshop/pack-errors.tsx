'use client'
import { useTranslations } from 'next-intl'
import { FailureNote } from '@/components/ui/failure-note'
import { Table } from '@/components/ui/table'
import type { PackError } from '@/lib/packs/pack-errors'

/** Everything that is wrong with a pack's file: where, and why. */
export function PackErrors({ file, errors }: { file: string; errors: readonly PackError[] }) {
  const t = useTranslations('newWorkshop')
  const reasons = useTranslations('pack.errors')
  return (
    <div className="grid gap-4">
      <FailureNote>{t('badPack', { count: errors.length, file })}</FailureNote>
      <Table
        caption={t('badPackCaption')}
        className="max-h-104 overflow-y-auto"
        rows={errors}
        rowKey={({ path, code }) => `${path} ${code}`}
        columns={[
          {
            key: 'path',
            head: t('path'),
            names: true,
            className: 'w-2/5',
            cell: ({ path }) => where(path, t('wholeFile')),
          },
          {
            key: 'reason',
            head: t('reason'),
            cell: ({ code, values, reason }) => (reasons.has(`${code}`) ? reasons(`${code}`, values) : reason),
          },
        ]}
      />
    </div>
  )
}

function where(path: string, wholeFile: string) {
  if (path === '') return <span className="text-ink-2">{wholeFile}</span>
  return <code className="font-mono text-13 wrap-anywhere">{path}</code>
}
