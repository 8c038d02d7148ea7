'use client'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { pictureAsPng, pictureAsSvg } from '@/components/charts/picture-file'
import { saveFile } from '@/components/charts/save-file'
import { Menu } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import { csv } from '@/lib/activities/csv'

/** Takes a picture away as SVG or PNG, and its table as CSV. */
export function TakeAway({
  title,
  lines,
  picture,
  rows,
}: {
  title: string
  /** What stands under the picture. */
  lines: readonly string[]
  picture: () => ReactNode
  rows: () => readonly (readonly string[])[]
}) {
  const t = useTranslations('activities.download')
  const toast = useToast()
  const take = (ending: string, make: () => Blob | Promise<Blob>) => () => {
    Promise.resolve()
      .then(make)
      .then((file) => saveFile(file, `${title}.${ending}`))
      .catch(() => toast(t('failed')))
  }
  const drawn = () => ({ node: picture(), title, lines })
  const table = () => new Blob([csv(rows())], { type: 'text/csv;charset=utf-8' })
  return (
    <Menu
      label={t('label')}
      items={[
        { label: t('svg'), onSelect: take('svg', () => pictureAsSvg(drawn())) },
        { label: t('png'), onSelect: take('png', () => pictureAsPng(drawn())) },
        { label: t('csv'), onSelect: take('csv', table), apart: true },
      ]}
    />
  )
}
