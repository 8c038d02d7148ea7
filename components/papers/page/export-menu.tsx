'use client'
import { useLocale, useTranslations } from 'next-intl'
import { saveFile } from '@/components/charts/save-file'
import { Menu } from '@/components/ui/menu'
import { readBody } from '@/lib/document/body-text'
import type { PaperRoom } from '@/lib/document/paper-room'
import { paperAsHtml } from '@/lib/papers/formats/html'
import { paperAsMarkdown } from '@/lib/papers/formats/markdown'
import type { PaperText } from '@/lib/papers/formats/paper-text'
import { paperAsText } from '@/lib/papers/formats/plain'
import { numbering } from '@/lib/papers/numbering'

/** Takes the paper away as a file, or onto paper. */
export function ExportMenu({ room, title, codeOf }: { room: PaperRoom; title: string; codeOf: PaperText['codeOf'] }) {
  const t = useTranslations('papers.export')
  const language = useLocale()
  const save = (ending: string, type: string, write: (paper: PaperText) => string) => () =>
    saveFile(new Blob([write(textOf(room, title, codeOf))], { type }), `${fileName(title)}.${ending}`)
  return (
    <Menu
      label={t('open')}
      items={[
        { label: t('markdown'), onSelect: save('md', 'text/markdown', paperAsMarkdown) },
        { label: t('html'), onSelect: save('html', 'text/html', (paper) => paperAsHtml(paper, language)) },
        { label: t('text'), onSelect: save('txt', 'text/plain', paperAsText) },
        { label: t('print'), onSelect: () => setTimeout(() => window.print(), 100), apart: true },
      ]}
    />
  )
}

function textOf({ clauses }: PaperRoom, title: string, codeOf: PaperText['codeOf']): PaperText {
  const present = clauses.read().filter(({ state }) => state === 'present')
  const labels = numbering(present)
  return {
    title,
    codeOf,
    clauses: present.map(({ id, kind }, i) => ({ kind, label: labels[i]!, body: readBody(clauses.body(id)!) })),
  }
}

const fileName = (title: string): string =>
  title
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'paper'
