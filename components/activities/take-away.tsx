'use client'
import { useTranslations } from 'next-intl'
import { pictureAsPng, pictureAsSvg, type Picture } from '@/components/charts/picture-file'
import { saveFile } from '@/components/charts/save-file'
import { Menu } from '@/components/ui/menu'
import { useToast } from '@/components/ui/toast'
import { csv } from '@/lib/activities/csv'

export interface TakeAwayProps {
  /** The file's name, without what kind it is. */
  readonly name: string
  /** What is taken away, where there are several on a screen. */
  readonly of?: string
  /** Made when asked for; null where nothing is drawn. */
  readonly picture: (() => Picture) | null
  /** The table's rows with their heads; null where there are none to be had. */
  readonly rows: (() => readonly (readonly string[])[]) | null
  /** Whether the rows are everyone's answers or what stands in the table. */
  readonly rowsAre?: 'answers' | 'table'
}

/** Takes a picture away as SVG or PNG, and what it is drawn from as CSV. */
export function TakeAway({ name, of, picture, rows, rowsAre = 'table' }: TakeAwayProps) {
  const t = useTranslations('activities.download')
  const toast = useToast()
  const take = (ending: string, make: () => Blob | Promise<Blob>) => () => {
    Promise.resolve()
      .then(make)
      .then((file) => saveFile(file, `${name}.${ending}`))
      .catch(() => toast(t('failed')))
  }
  const items = [
    ...(picture
      ? [
          { label: t('svg'), onSelect: take('svg', () => pictureAsSvg(picture())) },
          { label: t('png'), onSelect: take('png', () => pictureAsPng(picture())) },
        ]
      : []),
    ...(rows
      ? [
          {
            label: t(rowsAre === 'answers' ? 'csv' : 'table'),
            onSelect: take('csv', () => new Blob([csv(rows())], { type: 'text/csv;charset=utf-8' })),
            apart: picture !== null,
          },
        ]
      : []),
  ]
  if (items.length === 0) return null
  return <Menu label={t('label')} name={of && t('of', { of })} items={items} />
}
